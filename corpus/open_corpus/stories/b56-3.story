=== 2352-generalised-anxiety-disorder
title: Log kya kahenge: my fifteen years of worrying
genre: essay
layout: charity my-story page, headings, bulleted list
condition: generalised anxiety disorder
area: mental
english: Indian English
narrator: patient
split: train
overall: improved
round: 6
ledger:
  vitamin B12 injections | supplement | tried | no_response | pain
  thyroid tablet | medication | stopped | worse | other_physical, anxiety
  alprazolam | medication | stopped | mixed | cognition
  paroxetine | medication | tried | partial | sexual, appetite_weight
  escitalopram | medication | ongoing | response | gastrointestinal
  brahmi | supplement | tried | no_response
  blue sapphire ring | other | tried | no_response
  havan | support | tried | no_response
  art of living course | mind_body | tried | worse
  bhramari pranayama | mind_body | ongoing | response
  cognitive behavioural therapy | psychotherapy | tried | response
  worry time | psychotherapy | ongoing | response
  chanting tables backwards | other | ongoing | partial
  giving up tea | lifestyle | ongoing | partial
  sunday cricket | lifestyle | ongoing | response
  buspirone | medication | planned | unknown
---
What people saw

A bank officer in Coimbatore, two children, own flat, always laughing. I was the one who booked everybody's train tickets. If you had told my branch that Senthil has [anxiety disorder]{S diagnosis clin} they would have asked which Senthil.

What it was

From college itself I was having [a whirring in the chest]{S anxiety fig} the whole day. [What if the locker is open, what if amma falls, what if I signed in the wrong place]{S anxiety}. I [checked my own signature]{S anxiety} four, five times. At night [the brain ran like a meter]{S anxiety fig}. [Loose motions]{S gastrointestinal} before every audit. I got [pain here]{S pain}, on the left side, and had six ECGs. All normal. Each normal report gave me peace for two days.

Nobody was [sad]{S mood absent}. That is why nobody thought of the mind.

The wrong road

A physician gave [B12 injections]{T vitamin B12 injections; tried; route=injections; sessions=ten} for [weakness]{S energy}, ten of them. One more said thyroid is borderline and started a [thyroid tablet]{T thyroid tablet; stopped}, on which [I became [double]{S anxiety fig worsened}, [heart running]{S other_physical side_effect}, [hands cold]{S other_physical side_effect}]{O worsening; thyroid tablet}, and the next doctor cut it off on the spot. At home they were also busy. My wife's family gave [brahmi]{T brahmi; tried}, a [blue sapphire]{T blue sapphire ring; tried} was put on my finger for forty thousand, and a [havan]{T havan; tried} was done, smoke alarm and all. [Injections, herb, stone, fire, whatever they did they did for somebody else, I remained as I was]{O no_benefit; vitamin B12 injections, brahmi, blue sapphire ring, havan}. [My [hip was paining]{S pain side_effect} from the needle]{O side_effect; vitamin B12 injections}.

I did a famous [breathing course]{T art of living course; tried; duration=three days}, three days in a hall with four hundred others. My brother-in-law is a new man from [that course]{T art of living course (mind_body); other}. [I had a full [panic attack]{S anxiety worsened} on the second morning in front of everyone and a lady put water on my head]{O worsening; art of living course}.

The tablets

[Alprax]{T alprazolam; stopped; dose=0.5} 0.5. I will be frank. [For the first year it was the best friend I ever had]{O benefit; alprazolam}. [Then two, then three, and I was [forgetting customers' names]{S cognition side_effect}]{O side_effect; alprazolam} and [hiding strips in my lunch bag]{S substance_use side_effect}. [Getting off it took five months and I [shook]{S neurological withdrawal} and [did not sleep]{S sleep withdrawal}]{O withdrawal; alprazolam}. [Benzodiazepines]{T benzodiazepines (medication); general} should not be given for more than some weeks, this I know now.

[Paroxetine]{T paroxetine; tried; dose=25 CR} 25 CR while that was going on. [It brought the thing from ten to six]{O partial; paroxetine}. [[Weight went up nine kilos]{S appetite_weight side_effect} and the [bedroom matters]{S sexual fig side_effect} became zero]{O side_effect; paroxetine}. After that [Nexito]{T escitalopram; ongoing; dose=10}, which is [escitalopram]{T escitalopram; ongoing}, 10. [First week [vomiting sensation]{S gastrointestinal side_effect}]{O side_effect; escitalopram}, [after that no problem]{O tolerated; escitalopram}. [In the second month I went to an audit with [a quiet stomach]{S gastrointestinal fig improved}]{O benefit; escitalopram}. I have it with breakfast daily. Doctor is thinking to add [buspirone]{T buspirone; planned} before the merger season.

The person who explained

I did [CBT]{T cognitive behavioural therapy; tried; sessions=eleven sessions} on video with a [psychologist]{T cognitive behavioural therapy; tried} in Chennai, eleven sessions. She asked me, Senthil, how many of your disasters came? I had kept a list. Of 212, three. [I laughed till I cried and something [loosened]{S anxiety fig improved} that day]{O benefit; cognitive behavioural therapy}. From her I have [worry time]{T worry time; ongoing; frequency=7:10 to 7:30}, that means I may worry only from 7:10 to 7:30 in the evening. [By 7:10 I have usually forgotten what it was, so it works]{O benefit; worry time}.

My own things

• [Bhramari]{T bhramari pranayama; ongoing}, humming like a bee with thumbs in ears. [Nothing else brings [the whirring]{S anxiety fig improved} down so fast]{O benefit; bhramari pranayama}.
• [Saying the seventeen table backwards]{T chanting tables backwards; ongoing}. [It is good for [small attacks]{S anxiety} only]{O partial; chanting tables backwards}.
• [No tea]{T giving up tea; ongoing} (nine cups previously). [Somewhat better]{O partial; giving up tea}, and my colleagues have not forgiven me.
• [Sunday cricket]{T sunday cricket; ongoing}. [For those three hours I am [not inside my head]{S anxiety fig improved}]{O benefit; sunday cricket}.

Today

[I [signed a housing loan]{S functioning improved} last month, once, without checking]{O benefit; overall}. [Before results day of my daughter [all of it]{S anxiety fig} came back for a week]{O partial; overall}. In our place it is told that [tension]{S anxiety general} is for weak people. About one in twenty gets this illness and most are just booking your tickets.

=== 2353-depression
title: The year I was a piece of furniture
genre: essay
layout: first-person essay, run-on paragraphs, contradictory verdicts
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  bupropion | medication | tried | no_response
  aripiprazole | medication | tried | worse | anxiety
  l-methylfolate | supplement | tried | no_response
  psychotherapy | psychotherapy | ongoing | partial
  behavioral activation | psychotherapy | tried | response
  repetitive transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal
  electroconvulsive therapy | neuromodulation | planned | unknown
  vagus nerve stimulation | neuromodulation | not_tried | unknown
  church choir | support | tried | response
  keto diet | lifestyle | stopped | worse
  jigsaw puzzles | other | ongoing | response
  sitting on the porch | other | ongoing | partial
  heating pad | other | ongoing | partial
  gym | lifestyle | declined | unknown
---
In 2020 I was [a couch]{S energy fig}. I don't mean I was on it, I mean my kids would walk around me the way you'd walk around a couch, and my wife dusted near me. I was 44 and had a [job I was not doing]{S functioning} from a laptop I was not opening.

[It works, so let me put that first, the thing I'm on now works]{O benefit; esketamine}, and [I wouldn't recommend it to a dog]{O side_effect; esketamine}.

OK the inventory. I'd been [low]{S mood} since high school, on and off, mostly off, and my dad had it and [drank on it]{S substance_use other}, and my sister takes [Lexapro]{T escitalopram (medication); other} and runs a bakery. So I figured one pill and a bakery. [Paxil]{T paroxetine; tried}, [Effexor]{T venlafaxine; tried}, [Trintellix]{T vortioxetine; tried} (four hundred a month with the coupon), [Wellbutrin]{T bupropion; tried} on top, some fancy [folate]{T l-methylfolate; tried} because a cheek swab said my genes were lazy. [If you'd handed me Tic Tacs I'd have had the same year]{O no_benefit; paroxetine, venlafaxine, vortioxetine, bupropion, l-methylfolate}. [Abilify]{T aripiprazole; tried} [was worse than the Tic Tacs, [I wanted to climb out of my legs]{S anxiety fig side_effect}]{O worsening; aripiprazole}, I mean that literally, I was at the sink at 3 am with [my legs going]{S anxiety side_effect}, and that was the first time I [looked up how many of what]{S suicidality fig}. A friend from work did great on it, go figure.

What does it feel like, my son asked me this for a health class paper. It's [not sad, buddy]{S mood absent}. It's [like somebody took the prize out of everything]{S anhedonia fig}. [Food's packing material]{S anhedonia fig}. I'd [read the same line of an email]{S cognition} and it'd be eleven. [Showers were a mountain]{S functioning fig}. I'd [sleep thirteen hours]{S sleep} and get up [tired]{S energy}.

My brother-in-law said [keto]{T keto diet; stopped}. [Lost 12, gained 20, and I was [meaner]{S anger worsened}, my wife cooked me a potato and begged]{O worsening; keto diet}. Everybody said [the gym]{T gym; declined} and to everybody I said no, I [couldn't get to the mailbox]{S functioning}.

[TMS]{T repetitive transcranial magnetic stimulation; tried; sessions=thirty-six sessions}, thirty-six sessions in a strip mall between a Subway and a tax guy. [It's a [woodpecker on your skull]{S pain fig side_effect}]{O side_effect; repetitive transcranial magnetic stimulation}. [Around session twenty I noticed I was [arguing with the radio]{S anhedonia improved}, which I used to love to do, and I thought here we go]{O benefit; repetitive transcranial magnetic stimulation}. [By Thanksgiving I was [a couch]{S energy fig} again]{O partial; repetitive transcranial magnetic stimulation}. Insurance wouldn't do it twice. They wouldn't even discuss the [vagus nerve]{T vagus nerve stimulation; not_tried} one.

I've had the same [therapist]{T psychotherapy; ongoing; duration=nine years} for nine years, Carol, and I love Carol, and [nine years of talking about my dad has made me an expert on my dad]{O partial; psychotherapy}. Somewhere in there she did a thing called [behavioral activation]{T behavioral activation; tried}, a chart on the fridge, one dumb thing a day that you do whether you want to or not. [Wednesday: buy a stamp. I'm not kidding when I say the stamp was [the first thing I'd finished]{S functioning improved} in a year]{O benefit; behavioral activation}. From that came the [jigsaws]{T jigsaw puzzles; ongoing}. [I don't know what it is but an hour with a thousand pieces of a covered bridge and [my head shuts up]{S mood fig improved}]{O benefit; jigsaw puzzles}. And the [church choir]{T church choir; tried; duration=two Easters}, me, an atheist, two Easters in the bass section. [I [got goosebumps]{S anhedonia fig improved}. I hadn't had a goosebump in Lord knows]{O benefit; church choir}.

So, [Spravato]{T esketamine; ongoing}. Twice a week then once a week and these days it's every other week, my wife drives, you sit in a recliner and squirt it up your nose and [the ceiling [comes apart like wet bread]{S mania_psychosis fig side_effect}, then you [throw up in a bag]{S gastrointestinal side_effect}]{O side_effect; esketamine}. I hate it. [I hate every minute of the two hours, and the pharmacy, and the [taste]{S gastrointestinal side_effect}]{O side_effect; esketamine}. [Third week I came home and asked my daughter how her day was and I [wanted the answer]{S anhedonia improved}]{O benefit; esketamine}. [I [went back to work]{S functioning improved} in March]{O benefit; esketamine}. [[The how many of what]{S suicidality fig improved} is gone, it doesn't come up]{O benefit; esketamine}. [So there it is, it works]{O benefit; esketamine; mixed}, I'd rather have a root canal.

On the off weeks [it [wears thin]{S mood fig} by about day ten]{O partial; esketamine}, I sit on the [porch]{T sitting on the porch; ongoing} with a [heating pad]{T heating pad; ongoing} on my chest like an old lady, [both are OK, both get me to supper]{O partial; sitting on the porch, heating pad}. If it quits on me the plan is [ECT]{T electroconvulsive therapy; planned}, we've already toured the place, a guy in the waiting room told me his gave him his life back and took his 2018.

They say a third of folks don't get better on the first two [antidepressants]{T antidepressants (medication); general}. I'd have liked to know there was a club.

[I'm not [a couch]{S energy fig improved}. I'd say a chair, a kitchen chair, upright anyway]{O partial; overall}. [My kids [sit on me]{S functioning fig improved}]{O benefit; overall}.

=== 2354-borderline-personality-disorder
title: Twelve houses
genre: essay
layout: charity my-story page, question headings
condition: borderline personality disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  sertraline | medication | tried | no_response
  quetiapine | medication | stopped | worse | appetite_weight, sleep
  topiramate | medication | tried | unknown | neurological, cognition
  diazepam | medication | stopped | worse | anger
  naltrexone | medication | ongoing | partial | gastrointestinal
  crisis admissions | care_setting | tried | no_response
  good psychiatric management | psychotherapy | tried | response
  dialectical behaviour therapy | psychotherapy | stopped | partial
  dbt phone coaching | psychotherapy | tried | response
  psychodynamic psychotherapy | psychotherapy | ongoing | response
  chilli lollies | other | ongoing | response
  smelling salts | other | tried | no_response
  rescue cockatoo | other | ongoing | response
  didgeridoo circle | support | ongoing | response
  kinesiology | other | tried | no_response
  crystal healing | other | tried | no_response
  schema therapy | psychotherapy | planned | unknown
---
Content note: [suicide attempts]{S suicidality}, childhood in care.

Who are you?

Tash, 34, Newcastle, apprentice boat builder. By eighteen I'd lived in twelve foster houses. I can tell you the smell of all of them.

When did you know something was up?

I always knew, I thought it was the houses. Then at twenty-three I had my own flat and it was all still there. I'd meet someone and be [married in my head]{S functioning fig} by lunch. They'd be ten minutes late and I'd [smash a plate]{S anger}. I [didn't know what music I liked]{S other}, I liked what you liked. [Empty]{S anhedonia fig}, but loud. I had [my first overdose]{S suicidality} at nineteen and four more by twenty-six, and each time I got three days on [the ward]{T crisis admissions; tried; duration=three days}, a sandwich and a taxi voucher. [It never altered a thing]{O no_benefit; crisis admissions}. One registrar wrote [BPD]{S diagnosis clin} on the whiteboard and the nurses' faces changed, I saw it.

What were you put on?

How long have you got. [Zoloft]{T sertraline; tried}. [Seroquel]{T quetiapine; stopped}. [Topamax]{T topiramate; tried}. [Valium]{T diazepam; stopped}. The [Zoloft]{T sertraline; tried} [was like drinking water]{O no_benefit; sertraline}. The [Topamax]{T topiramate; tried} was for [mood swings]{S mood}, [I had [fizzing feet]{S neurological fig side_effect} and [couldn't do a till]{S cognition side_effect}]{O side_effect; topiramate}, and don't ask me about the mood because I was [too thick to notice]{S cognition side_effect}. [Seroquel]{T quetiapine; stopped} [put [26 kilos]{S appetite_weight side_effect} on me, I was [asleep at red lights]{S sleep side_effect}]{O side_effect; quetiapine} [and I still [overdosed]{S suicidality}, ON the [Seroquel]{T quetiapine; stopped}, so you tell me]{O worsening; quetiapine}. I chucked it in when I fell pregnant. [[Valium]{T diazepam; stopped} made me [savage]{S anger fig worsened side_effect}]{O worsening; diazepam}, my sister hid it and then it was off my script for good. My sister's been on [Zoloft]{T sertraline (medication); other} and [Valium]{T diazepam (medication); other} for years with no dramas.

These days it's only [naltrexone]{T naltrexone; ongoing; dose=50}, 50 in the morning, for the [cutting]{S suicidality} really, there's a theory you get hooked on the relief. [[Queasy]{S gastrointestinal side_effect} till smoko]{O side_effect; naltrexone; neutral}. [I reckon it turns [the pull]{S suicidality fig improved} down by a bit]{O partial; naltrexone}.

Did you try anything alternative?

A lady in Cessnock did [kinesiology]{T kinesiology; tried} on me, you hold a jar of egg and she pushes your arm. And [crystals]{T crystal healing; tried}. [Look, no. Neither]{O no_benefit; kinesiology, crystal healing}. [Smelling salts]{T smelling salts; tried} were meant to bring me back when I [went away in my head]{S mania_psychosis fig}, [never did anything but make me swear]{O no_benefit; smelling salts}. What does do it is those [chilli lollies]{T chilli lollies; ongoing} from the Mexican shop. [One of those and I'm [back in the room]{S mania_psychosis fig improved}, every time]{O benefit; chilli lollies}.

And therapy?

[DBT]{T dialectical behaviour therapy; stopped}, of course. I did the full year in Maitland, then the program finished. Unpopular opinion, [it was OK. It kept me [alive]{S suicidality improved} and it didn't get near the houses]{O partial; dialectical behaviour therapy}. [The bit that was gold was the [phone coaching]{T dbt phone coaching; tried}, I rang from a servo toilet once and walked out the front door and not the other way]{O benefit; dbt phone coaching}. Half the girls in my intake say [DBT]{T dialectical behaviour therapy (psychotherapy); other} saved their lives so go if you're offered.

Before that a young doctor named Priya had done [GPM]{T good psychiatric management; tried; frequency=once a fortnight} with me, [good psychiatric management]{T good psychiatric management; tried}, once a fortnight. It means she told me what I had, straight, and that people get better from it, and she asked about work every single time. [She's the reason I [got a trade]{S functioning improved}]{O benefit; good psychiatric management}.

And now I see someone long term, four years, a [psychodynamic bloke]{T psychodynamic psychotherapy; ongoing; duration=four years} with terrible jumpers. We do the houses. [First year all I did was [leave early]{S functioning}]{O no_benefit; psychodynamic psychotherapy}. [Then one day he was ten minutes late and I sat there and I was [only annoyed]{S anger improved}]{O benefit; psychodynamic psychotherapy}. He's retiring next winter and I'm down for [schema therapy]{T schema therapy; planned} with his colleague. We've been talking about that for months. Seventy-odd per cent of people with [BPD]{S diagnosis clin general} lose the diagnosis in ten years, Priya told me that on day one, nobody else had.

Who's that on your shoulder?

That's Gary. He's a [corella with one wing]{T rescue cockatoo; ongoing}. [If I [yell]{S anger improved}, he yells for an hour, so I don't]{O benefit; rescue cockatoo}. And Thursdays I'm at [Uncle Ray's didge circle]{T didgeridoo circle; ongoing; frequency=Thursdays}, my dad's mob are from up there. [I [belong to something]{S functioning improved}, I can't put it any better]{O benefit; didgeridoo circle}.

How are you?

[Five years since [the last one]{S suicidality fig improved}]{O benefit; overall}. [My daughter's lived in one house]{O benefit; overall}. [I can still [go from zero to a hundred]{S anger fig}, it's just there's a driver now]{O partial; overall}.

=== 2355-fibromyalgia
title: Ask me anything except have I tried yoga
genre: essay
layout: charity my-story page, untidy voice, lists inside sentences
condition: fibromyalgia
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  amitriptyline | medication | ongoing | partial | sleep, gastrointestinal
  gabapentin | medication | tried | worse | cognition, mood
  tramadol | medication | stopped | mixed | gastrointestinal, substance_use
  cbd oil | supplement | tried | no_response
  vitamin D | supplement | ongoing | unknown
  yoga | mind_body | tried | worse
  bioenergy healing | other | tried | no_response
  sugar-free diet | lifestyle | tried | no_response
  electric blanket | other | ongoing | response
  seaweed baths | other | tried | response
  aqua aerobics | lifestyle | ongoing | partial
  tens machine | procedure | ongoing | partial
  pain management programme | care_setting | stopped | response
  knitting | other | ongoing | response
  fibro warriors kerry | support | ongoing | response
  medicinal cannabis | medication | not_tried | unknown
  lidocaine infusion | medication | planned | unknown
---
I'll save you the bother. Yes I've tried [yoga]{T yoga; tried}. [I was [in bed for six days]{S functioning worsened} after it and the girl told me I was releasing]{O worsening; yoga}. I was releasing alright.

Mairead, 41, Castleisland, hairdresser when I'm able. [Fibro]{S diagnosis clin} since the second child or that's when it got a name. Before the name I was [lazy]{S energy fig}. [Sore all over]{S pain}, [like I'd been put through a mangle]{S pain fig}, [tired]{S energy} in a way that sleep only annoyed, [light hurting]{S neurological}, [my own bra hurting]{S pain}, [fog]{S cognition fig} so thick I [put colour on the same head twice]{S cognition}. And [down in the dumps]{S mood fig} with it, well you would be. I wasn't [suicidal]{S suicidality absent}, I want that known because the doctor put it in a letter.

right so the medication. [Amitriptyline]{T amitriptyline; ongoing}, [ami]{T amitriptyline; ongoing; dose=25} we call it, 25 at seven in the evening, i'm on it this minute. [It gets me [asleep]{S sleep improved}, it doesnt do much for the [pain]{S pain} but [i'm not lying awake looking at it]{S sleep improved}]{O partial; amitriptyline}. [[Hungover]{S sleep fig side_effect} mornings and a [mouth like the bottom of a budgie's cage]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. [Gabapentin]{T gabapentin; tried; dose=900} 900... jesus. [I [couldn't string a sentence]{S cognition side_effect}, I [cried]{S mood side_effect} at the Lidl middle aisle, and the [pain]{S pain} sat there laughing]{O worsening; gabapentin}. My sister in law has it for her [shingles]{S diagnosis other} and finds it great. [Tramadol]{T tramadol; stopped} [was lovely]{O benefit; tramadol} and that's the problem with [tramadol]{T tramadol; stopped}. [[Bound up like a drum]{S gastrointestinal fig side_effect} and [watching the clock for the next one]{S substance_use side_effect}]{O side_effect; tramadol}. I got off them two summers ago. [Three weeks of [sweats]{S other_physical withdrawal} and [rage]{S anger withdrawal}, himself moved into the camper]{O withdrawal; tramadol}.

Did nothing: [CBD oil]{T cbd oil; tried} at €80 a thimble, [bioenergy]{T bioenergy healing; tried} from a man outside Tralee who waved at me, [no sugar]{T sugar-free diet; tried; duration=five months} for five months including my own birthday. [All three, not a thing]{O no_benefit; cbd oil, bioenergy healing, sugar-free diet}. [Vitamin D]{T vitamin D; ongoing} I take because everyone in Ireland should, couldn't tell you if it does anything.

What I will say yes to.

The [electric blanket]{T electric blanket; ongoing}, all year, August too. [That [blanket]{T electric blanket; ongoing}'s the difference between [getting up]{S functioning improved} and not]{O benefit; electric blanket}. The [seaweed baths]{T seaweed baths; tried} in Ballybunion, had them all one summer before they shut for repairs, [I came out like [a boned fish]{S pain fig improved}, I could have cried with the ease]{O benefit; seaweed baths}. A [TENS machine]{T tens machine; ongoing} on the shoulders when I'm cutting ([takes the top off it]{O partial; tens machine}, [no use for the hips]{O no_benefit; tens machine}). [Aqua aerobics]{T aqua aerobics; ongoing; frequency=twice a week} twice a week with the over seventies, [good on the day]{O partial; aqua aerobics}, [I [pay]{S pain fig} the next]{O side_effect; aqua aerobics}. [Knitting]{T knitting; ongoing}, fat needles only, [it takes my mind clean off [my hands]{S pain improved}]{O benefit; knitting}, you'd think it'd be the opposite.

But [the best of all was the [pain programme]{T pain management programme; stopped; duration=four weeks} in Cork]{O benefit; pain management programme}, four weeks, it finished the week before the lockdown. There was a [physio]{T pain management programme; stopped} who never once said push through it, and a [psychologist]{T pain management programme; stopped} who said grieve the woman you were and I thought, feck off, and then I did. [I went in on a stick and came out [without it]{S functioning improved}]{O benefit; pain management programme}. [The [pain]{S pain} itself was the very same, if you measured]{O no_benefit; pain management programme; neutral}, [I was just [less frightened]{S anxiety improved} of it]{O benefit; pain management programme}.

I asked about [medicinal cannabis]{T medicinal cannabis; not_tried} and was told it isn't licensed for [fibro]{S diagnosis clin general} here. There's a [lidocaine drip]{T lidocaine infusion; planned; route=drip} in the Mercy, I'm 61st on the list, I ring them.

Every second Tuesday it's [Fibro Warriors Kerry]{T fibro warriors kerry; ongoing; frequency=every second Tuesday}. Awful name. There's Noreen on [duloxetine]{T duloxetine (medication); other} and mad about it, there's Ger who [swims at Fenit]{T sea swimming (lifestyle); other} on Christmas Day and all the other days. [I go in [crooked]{S pain fig} and come home laughing]{O benefit; fibro warriors kerry}.

about 2 in 100 have it, mostly women, and there's no one tablet does it. [Exercise]{T exercise (lifestyle); general}, done small, has the best evidence, they say. So I've put that in for balance.

[I [do three heads a day]{S functioning improved} where I used to do nine, and there was a year I [did none]{S functioning}]{O partial; overall}. [The [mood]{S mood improved} is grand]{O benefit; overall}. [The rest of me's [still at it]{S pain fig}]{O no_benefit; overall}.

=== 2356-ptsd
title: My service dog ate my discharge papers
genre: essay
layout: veterans' charity my-story page, headings, bullets, plain
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | tried | no_response | sexual
  trazodone | medication | tried | partial | sexual
  prazosin | medication | tried | no_response | neurological
  risperidone | medication | tried | worse | anhedonia, appetite_weight
  prolonged exposure therapy | psychotherapy | stopped | worse
  cognitive processing therapy | psychotherapy | tried | response
  equine therapy | other | tried | partial
  hyperbaric oxygen | procedure | tried | no_response | pain
  float tank | other | tried | worse
  psilocybin retreat | drug_assisted_therapy | tried | response | anxiety
  service dog | other | ongoing | response
  weighted vest | other | tried | no_response
  fly tying | other | ongoing | response
  porch light rule | other | ongoing | partial
  mantrailers | support | ongoing | response
  couples therapy | psychotherapy | ongoing | partial
  stellate ganglion block | procedure | planned | unknown
  residential program | care_setting | declined | unknown
---
Note: this story talks about [suicide]{S suicidality general} and combat. If you're in crisis, dial 988 then 1.

My name is Luis, I'm from Laredo, I did two tours as a combat engineer and came home in 2009 with all my fingers. I'm told to say that because engineers think it's funny.

At home

I [drove in the middle of the road]{S anxiety}. I [sat facing the door]{S anxiety}. [Trash on the shoulder]{S anxiety} made me sweat. My wife learned to wake me with a broom handle. I [had a temper]{S anger} like a bad tooth, and [nightmares]{S sleep}, and I was [drinking]{S substance_use} a twelve pack to get four hours. I [missed my son's whole T-ball season]{S functioning} sitting in the truck in the parking lot. I'd also been blown up twice and nobody counted that, so there were [headaches]{S pain} and I'd [lose words]{S cognition}.

In 2013 I [had it in my mouth]{S suicidality fig}. My wife's brother, who had his own stuff, he was on [Prozac]{T fluoxetine (medication); other}, walked in to borrow a ladder.

The VA years

They're good people and they have a menu. I had most of it.

• [Zoloft]{T sertraline; tried; dose=200}, up to 200. [I [couldn't finish]{S sexual fig side_effect}]{O side_effect; sertraline}, [that's all it ever did]{O no_benefit; sertraline}.
• [Trazodone]{T trazodone; tried}. [It'd knock me out for [four, five hours]{S sleep improved}]{O partial; trazodone}, [once with [an erection I had to take to the ER]{S sexual side_effect}]{O side_effect; trazodone}. Laugh, I do now.
• [Prazosin]{T prazosin; tried}. Everybody in my group swears by it. [Not for me, same [dreams]{S sleep}]{O no_benefit; prazosin}, [I [blacked out]{S neurological side_effect} in the shower]{O side_effect; prazosin}.
• [Risperdal]{T risperidone; tried}. [I was [a big fat statue]{S anhedonia fig side_effect}, [thirty-five pounds]{S appetite_weight side_effect}]{O side_effect; risperidone}. [My daughter was scared of me, she'd never been scared when I was [yelling]{S anger}]{O worsening; risperidone}.
• [Prolonged exposure]{T prolonged exposure therapy; stopped}. I walked out of the fifth one and did not go back. [I was [dreaming it]{S sleep worsened} every night instead of every week]{O worsening; prolonged exposure therapy}. It's the gold standard, I've seen it work on other guys.
• They had a bed for me in the [residential program]{T residential program; declined} in Waco, seven weeks, and I said no, my wife was due.

Things with no white coat

[Horses]{T equine therapy; tried; duration=a month} for a month outside Uvalde. [It was peaceful and it stayed in Uvalde]{O partial; equine therapy}. A [float tank]{T float tank; tried} that a podcast told me about, [dark, salt water, lid. I [came out swinging]{S anger fig worsened}]{O worsening; float tank}. A [weighted vest]{T weighted vest; tried} (I'd worn one of those for a living). Forty dives in a [hyperbaric chamber]{T hyperbaric oxygen; tried; sessions=forty dives} on a nonprofit's dime. [The [vest]{T weighted vest; tried} and the [chamber]{T hyperbaric oxygen; tried}, nothing, I'd be polite about it if I could]{O no_benefit; weighted vest, hyperbaric oxygen}, [and my [ears hurt]{S pain side_effect}]{O side_effect; hyperbaric oxygen}.

What got me here

[CPT]{T cognitive processing therapy; tried; sessions=twelve sessions}, that's [cognitive processing therapy]{T cognitive processing therapy; tried}, twelve sessions, with a lady half my size. I'd believed for nine years that [I killed a man]{S hopelessness} named Ortiz by turning left. She made me write it, then she asked who put the bomb there. [That [guilt]{S hopelessness improved} didn't go in a flash, it [went like a cast coming off]{S hopelessness fig improved}]{O benefit; cognitive processing therapy}. [I'd put my name to that one anywhere]{O benefit; cognitive processing therapy}.

A group of us went down to Mexico for [mushrooms]{T psilocybin retreat; tried; sessions=two nights} with a therapist, two nights. It's not legal at home and I'm not telling you to. [The first night was [the most afraid]{S anxiety side_effect} I've been since Ramadi]{O side_effect; psilocybin retreat}. [On the second I [forgave him and he forgave me]{S hopelessness improved}]{O benefit; psilocybin retreat}. [I [haven't wanted a beer]{S substance_use improved} from then to now]{O benefit; psilocybin retreat}. A buddy on the same trip got worse, he'd want me to say so.

And there's Chula. She's my [service dog]{T service dog; ongoing}, she's a Lab, she ate my DD-214. [She [wakes me from the nightmare]{S sleep improved} with her nose, the broom is retired]{O benefit; service dog}. [With her I [go to Walmart]{S functioning improved}]{O benefit; service dog}.

Everyday stuff: I [tie flies]{T fly tying; ongoing}, [it's the one time my [hands are quiet]{S anxiety fig improved}]{O benefit; fly tying}. We have the [porch light rule]{T porch light rule; ongoing}, light on means I need twenty minutes, no questions ([it's cut the [fights]{S anger improved} down some]{O partial; porch light rule}). [Couples therapy]{T couples therapy; ongoing}, [still going, we've gotten better at fighting, let's say]{O partial; couples therapy}. I volunteer with [Mantrailers]{T mantrailers; ongoing}, vets and hounds looking for lost hikers. [I [have a job to do]{S functioning improved} and a radio]{O benefit; mantrailers}.

I'm on the schedule for the [neck shot]{T stellate ganglion block; planned; route=shot}, the [SGB]{T stellate ganglion block; planned}, in May.

About seven of a hundred veterans get [PTSD]{S diagnosis clin general}. [Talk therapy]{T talking therapies (psychotherapy); general} that goes at the memory does the most for the most people. [Pills]{T medication (medication); general} do some.

[I'm not fixed]{O partial; overall}. [I [sat in the bleachers]{S functioning improved} for every game this year, up top, back to the wall]{O benefit; overall}.

=== 2357-ibs
title: Gut feelings
genre: essay
layout: charity my-story page, headings, dated, dry humour
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  peppermint oil capsules | supplement | ongoing | partial | gastrointestinal
  hyoscine butylbromide | medication | tried | no_response
  loperamide | medication | ongoing | response | gastrointestinal
  aloe vera juice | supplement | tried | worse | gastrointestinal
  kefir | supplement | tried | no_response
  apple cider vinegar | supplement | tried | no_response
  carnivore diet | lifestyle | stopped | worse | gastrointestinal
  low FODMAP diet | lifestyle | stopped | partial
  cutting out onions | lifestyle | ongoing | response
  colonic irrigation | procedure | tried | no_response
  citalopram | medication | tried | worse | gastrointestinal
  gut-directed hypnotherapy | psychotherapy | tried | response
  squatty potty | other | ongoing | response
  wheat bag | other | ongoing | partial
  left-side lying | other | ongoing | partial
  toilet card | other | ongoing | response
  the bottom line | support | ongoing | response
  amitriptyline | medication | declined | unknown
  ondansetron | medication | planned | unknown
---
I have [given a best man's speech from inside a disabled toilet]{S gastrointestinal fig} in Harrogate with the mic lead under the door. So if you're reading this on the loo, hello.

2009

I was nineteen, first year of an apprenticeship in signalling. [Cramp]{S pain} that [bent me over]{S pain}, then [a dash]{S gastrointestinal fig}, then [feeling like I'd run a half marathon]{S energy fig}. [Bloated]{S gastrointestinal} by tea to the point my mum asked if there was something I wanted to tell her, and I'm a bloke. It wasn't [coeliac]{S diagnosis absent}, it wasn't [Crohn's]{S diagnosis clin absent}. "It's only [IBS]{S diagnosis clin}," said the consultant, only, and I was out in four minutes with [Buscopan]{T hyoscine butylbromide; tried}. [Might as well have rubbed it on the car]{O no_benefit; hyoscine butylbromide}.

2009 to 2017: the internet

In no order, [kefir]{T kefir; tried} (my flatmate wept when it exploded), [apple cider vinegar]{T apple cider vinegar; tried} off a spoon, a [colonic]{T colonic irrigation; tried} in Leeds with whale music, [aloe vera juice]{T aloe vera juice; tried}, and eleven weeks of [nothing but meat]{T carnivore diet; stopped; duration=eleven weeks} because a man on YouTube with no shirt said so. [The first three were useless]{O no_benefit; kefir, apple cider vinegar, colonic irrigation}. [The [aloe]{T aloe vera juice; tried} went through me [like a train]{S gastrointestinal fig side_effect worsened}, I should know]{O worsening; aloe vera juice}. [The [meat]{T carnivore diet; stopped}, well. [Twelve days of nothing]{S gastrointestinal side_effect}, then everything]{O side_effect; carnivore diet}. [I was [iller]{S other worsened} at the end of it than I'd ever been]{O worsening; carnivore diet} and I ate a banana in the car park of the Co-op and that was the end of the [carnivore]{T carnivore diet; stopped}.

By then I'd [stopped going anywhere]{S functioning} that wasn't work. I [turned down a lads' holiday]{S functioning}, three weddings and a woman called Beth. I [panicked]{S anxiety} on the M62. I'd [not eat]{S appetite_weight} till the shift was done.

2018: tablets again

A GP said it was all [anxiety]{S anxiety clin} and gave me [citalopram]{T citalopram; tried}. [Best laxative I ever had]{O side_effect; citalopram}. [The [runs]{S gastrointestinal worsened side_effect} doubled]{O worsening; citalopram}. My cousin had [citalopram]{T citalopram (medication); other} for his [panic]{S anxiety other} and it sorted his out in a month, different plumbing. I was offered [amitriptyline]{T amitriptyline; declined} after and couldn't face another one. [Imodium]{T loperamide; ongoing}, on the other hand. I take half of one before a journey, I have one in every coat. [It's got me [to Whitby and back]{S functioning improved}]{O benefit; loperamide}. [Overdo it and you're [corked]{S gastrointestinal fig side_effect} till Tuesday]{O side_effect; loperamide; neutral}. And [peppermint capsules]{T peppermint oil capsules; ongoing}, [they do ease the [cramp]{S pain improved} by about a quarter]{O partial; peppermint oil capsules}, [with [minty burps]{S gastrointestinal side_effect} and a [burn]{S gastrointestinal side_effect} where you'd least want one]{O side_effect; peppermint oil capsules}.

2020: the dietitian

[Low FODMAP]{T low FODMAP diet; stopped; duration=six weeks} in lockdown, six weeks. [It was miserable and it sort of worked, [the bloating]{S gastrointestinal improved} was half, [the dashing]{S gastrointestinal fig} no different]{O partial; low FODMAP diet}. You're only meant to do it short, so we stopped and put things back, and the culprit fell out of the hedge. Onions. [Without onions]{T cutting out onions; ongoing} [I can [do up my jeans]{S gastrointestinal fig improved} at nine at night]{O benefit; cutting out onions}. Try eating in Yorkshire without onions. [Low FODMAP]{T low FODMAP diet (lifestyle); general} helps something like seven in ten of us, but it's not forever.

2022: the odd one

I'd been on a list eighteen months for [gut hypnotherapy]{T gut-directed hypnotherapy; planned} in Manchester and I was dreading it, I thought I'd be a chicken. It's a [nurse]{T gut-directed hypnotherapy; tried} with a nice voice asking you to imagine your bowel as a canal. I'm from a family of lock keepers so I was away. [Twelve of those]{T gut-directed hypnotherapy; tried; sessions=Twelve}. [Nothing nothing nothing until about the seventh, and then I noticed [I'd sat through a whole film]{S functioning improved}]{O benefit; gut-directed hypnotherapy}. [I'd say [attacks]{S gastrointestinal improved} went from daily to fortnightly and it's held]{O benefit; gut-directed hypnotherapy}.

My kit

- [A step for your feet]{T squatty potty; ongoing}, the Squatty thing. [Daft and brilliant]{O benefit; squatty potty}.
- [Wheat bag]{T wheat bag; ongoing}. [Comfort, no more than that]{O partial; wheat bag}.
- [Lying on the left]{T left-side lying; ongoing} for ten minutes, knees up. [Shifts [wind]{S gastrointestinal improved}, sometimes]{O partial; left-side lying}.
- The [Can't Wait card]{T toilet card; ongoing}. I've used it twice. [Just knowing it's in my wallet, I [don't panic]{S anxiety improved} on the M62]{O benefit; toilet card}.
- [The Bottom Line]{T the bottom line; ongoing; frequency=monthly}, we meet monthly over a pub (obviously). Sheila's on [linaclotide]{T linaclotide (medication); other}, Tom's had every tube known to science. [I [laugh about it]{S mood improved} now, I couldn't have, before]{O benefit; the bottom line}.

Now

I start [ondansetron]{T ondansetron; planned} in a trial after Easter, it's an anti-sickness drug that slows things up, [constipation]{S gastrointestinal clin possible general side_effect} is the risk, which frankly I'd frame.

[I'd not call myself well]{O partial; overall}. [A curry or a bad week at work and I'm [straight back there]{S gastrointestinal fig}]{O partial; overall}. [But we [went to Lanzarote]{S functioning improved}, me and Beth]{O benefit; overall}. Yes that Beth.

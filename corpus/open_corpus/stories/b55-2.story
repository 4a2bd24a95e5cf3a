=== 2307-borderline-personality-dbt
title: CMHT and DBT programme - 3 stars
genre: feedback
layout: service feedback, chatty, mixed good and bad
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  medication | medication | tried | no_response
  venlafaxine | medication | tried | no_response | other_physical
  quetiapine | medication | ongoing | partial | appetite_weight
  lithium | medication | tried | no_response | neurological
  promethazine | medication | tried | no_response
  stabilisation group | psychotherapy | stopped | no_response
  dialectical behaviour therapy | psychotherapy | ongoing | response
  ice cubes | other | ongoing | partial
  helpline | support | tried | no_response
  rabbits | other | ongoing | response
  schema therapy | psychotherapy | not_tried | unknown
---
Been under the CMHT eight years, four care coordinators, diagnosis changed from [bipolar]{S diagnosis clin absent} to [EUPD]{S diagnosis clin} without anyone sitting me down about it. I found out from a letter to my dentist!!

What I was given in the first five years was [tablets]{T medication; tried; duration=five years}. [Venlafaxine]{T venlafaxine; tried}, [quetiapine]{T quetiapine; ongoing}, [lithium]{T lithium; tried}, [promethazine]{T promethazine; tried} for when I [kicked off]{S anger fig}. [Apart from the [quet]{T quetiapine; ongoing} which at least [knocks me out]{S sleep fig improved} at night]{O partial; quetiapine} [you could have given me tic tacs, I was still [cutting]{S suicidality} every other week]{O no_benefit; venlafaxine, lithium, promethazine}. [[Sweats]{S other_physical side_effect} from one, [shakes]{S neurological side_effect} from another]{O side_effect; venlafaxine, lithium}, [and I [went from a 10 to an 18]{S appetite_weight side_effect} on the [quet]{T quetiapine; ongoing}, which nobody weighs you for by the way]{O side_effect; quetiapine}.

Then a "[stabilisation group]{T stabilisation group; stopped}" with colouring in. I am thirty six. I lasted until the week they did the traffic lights, [did nothing except make me feel like a child]{O no_benefit; stabilisation group}.

NOW the good. Two years on the waiting list and I got on to the [DBT]{T dialectical behaviour therapy; ongoing} with Moira and Femi. [Group]{T dialectical behaviour therapy; ongoing; frequency=Tuesdays} Tuesdays, [one to one]{T dialectical behaviour therapy; ongoing; frequency=Fridays} Fridays. [First three months I hated it and came home worse]{O worsening; dialectical behaviour therapy}, I nearly jacked it in. [Then round about the distress tolerance module something clicked and I have not [harmed]{S suicidality improved} since the 3rd of February]{O benefit; dialectical behaviour therapy}. [Holding [ice cubes]{T ice cubes; ongoing} sounds daft but it buys me ten minutes, and in ten minutes the [wave]{S mood fig improved} has usually gone]{O partial; ice cubes}. Others in the room, it hasn't worked for everybody, one girl had to go into [hospital]{T hospital admission (care_setting); other} and she's on her third go at [DBT]{T dialectical behaviour therapy (psychotherapy); other}.

The out of hours [phone line]{T helpline; tried} needs closing or staffing. [I rang [in bits]{S mood fig} at 1am and was told to have a cup of tea and feed my [rabbits]{T rabbits; ongoing}]{O no_benefit; helpline}. To be fair [the [rabbits]{T rabbits; ongoing} have done more for me than most of you]{O benefit; rabbits}. Also please tell people there's no [schema therapy]{T schema therapy; not_tried} in this county before they read a book about it and get their hopes up.

=== 2308-hypothyroidism-armour
title: synthetic vs natural, my 2 cents
genre: review
layout: drug review, run-on, contradictory
condition: hypothyroidism
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: desiccated thyroid
rating: 9
ledger:
  levothyroxine | medication | stopped | no_response
  sertraline | medication | declined | unknown
  selenium | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  gluten-free diet | lifestyle | tried | no_response
  liothyronine | medication | tried | mixed | other_physical, anxiety
  desiccated thyroid | medication | ongoing | response | sleep
---
Diagnosed [Hashi's]{S diagnosis clin} at 33 after my second baby, doctor put me on [levo]{T levothyroxine; stopped; dose=75 mcg} 75 mcg and told me i'd feel great in six weeks, well six weeks came and went and so did two years... [TSH perfect on paper and i was still [sleeping 11 hours]{S sleep}, still [freezing]{S other_physical} in july, [eyebrows falling out]{S other_physical}, [could not remember my own zip code]{S cognition}]{O no_benefit; levothyroxine}. He says its [depression]{S diagnosis clin absent} here's [zoloft]{T sertraline; declined}. I said no sir it is not. So i tried [selenium]{T selenium; tried}, [ashwaganda]{T ashwagandha; tried}, went [gluten free]{T gluten-free diet; tried; duration=a whole year} for a whole year (my poor kids), [zip, zilch, spent a fortune]{O no_benefit; selenium, ashwagandha, gluten-free diet}. New doc added [cytomel]{T liothyronine; tried} and [oh my gosh the first week i [cleaned the garage]{S energy improved}]{O benefit; liothyronine} [but by week 2 my [heart was pounding]{S other_physical side_effect} and i was [jittery]{S anxiety side_effect} like 10 coffees]{O side_effect; liothyronine}.

FINALLY got switched from the [levo]{T levothyroxine; stopped} to [armour]{T desiccated thyroid; ongoing; dose=60} , 60 then 90. It smells like a barn. [It took about 5 wks and then one saturday i just got up and made pancakes and realized i wasn't [tired]{S energy improved}]{O benefit; desiccated thyroid}, [[brain fog]{S cognition fig improved} gone, [hair]{S other_physical improved} growing in]{O benefit; desiccated thyroid}, [did NOT lose a pound so don't believe that part]{O no_benefit; desiccated thyroid}. [if i take the second half after 3pm i [lay there wide awake]{S sleep side_effect}]{O side_effect; desiccated thyroid}. [No [palpitations]{S other_physical clin absent side_effect} this time]{O tolerated; desiccated thyroid}. my sister in law feels wonderful on plain [levothyroxine]{T levothyroxine (medication); other} and thinks i'm a hippie, everybody is different i guess. Endocrinologists hate it, pharmacy is always out of stock, insurance wont pay, [wouldn't trade it for anything]{O benefit; desiccated thyroid}

=== 2309-anorexia-unit
title: What happened to our daughter on your unit
genre: feedback
layout: feedback from a parent, in sections by what was and was not done
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  family-based treatment | psychotherapy | tried | partial
  sertraline | medication | tried | no_response
  hospital admission | care_setting | stopped | mixed | suicidality
  nasogastric feeding | procedure | tried | response | anxiety
  olanzapine | medication | stopped | mixed | sleep, hopelessness
  group therapy | psychotherapy | tried | worse
  dietitian meal plan | lifestyle | ongoing | partial
  psychotherapy | psychotherapy | ongoing | partial
  cognitive behavioural therapy for eating disorders | psychotherapy | not_tried | unknown
  yoga | mind_body | ongoing | response
---
Our daughter was fifteen when she was [admitted]{T hospital admission; stopped} and sixteen when we took her home. I am writing because you ask for feedback and because I could not say any of it in the meeting.

Before you, there was [family-based treatment]{T family-based treatment; tried; duration=for five months} with CAMHS for five months. [She [gained four kilos]{S appetite_weight improved} and lost them again over one school trip]{O partial; family-based treatment}. [Sertraline]{T sertraline; tried} was given for the [low mood]{S mood clin}, [which it did not touch]{O no_benefit; sertraline}. So when the bed came up ninety miles away we took it.

What you did well. You fed her when I could not. The [tube]{T nasogastric feeding; tried} was dreadful, [she [screamed]{S anxiety side_effect}, three people held her]{O side_effect; nasogastric feeding}, and [it kept her alive; she says so now herself]{O benefit; nasogastric feeding}. The night staff were kind. The [dietitian]{T dietitian meal plan; ongoing} made a [plan]{T dietitian meal plan; ongoing} that we still use on the fridge, [most days she [finishes five of the six snacks]{S appetite_weight improved}]{O partial; dietitian meal plan}.

What you did badly. [Group therapy]{T group therapy; tried; frequency=every morning} every morning with eight girls who were all thinner than each other. [She came home knowing tricks she did not have when she went in]{O worsening; group therapy}. She had never [self-harmed]{S suicidality absent} before; [she [scratched her arms]{S suicidality side_effect} in week three and nobody rang us]{O side_effect; hospital admission}. [Olanzapine]{T olanzapine; stopped} was started without our being asked. [It took the edge off at mealtimes, I admit it]{O partial; olanzapine}, [but she [slept in lessons]{S sleep side_effect} and said she felt [owned]{S hopelessness fig side_effect}]{O side_effect; olanzapine}, and our own GP took her off it.

What you did not do. There was no [individual therapy]{T psychotherapy; not_tried} in nineteen weeks, because the post was being advertised. [CBT-E]{T cognitive behavioural therapy for eating disorders; not_tried} was in the leaflet. It stayed in the leaflet. No school to speak of. Nobody asked how we were; I had [counselling]{T counselling (psychotherapy); other} through my work and my husband had nothing.

[She left you at a [healthy weight]{S appetite_weight improved} and [more frightened]{S anxiety worsened} than she arrived]{O partial; hospital admission}. A year on she has a [therapist]{T psychotherapy; ongoing} whom we pay for, [slow going, but she [talks]{S functioning improved}]{O partial; psychotherapy}. [[Yoga]{T yoga; ongoing} on a Thursday has, oddly, done wonders for how she [looks at herself]{S hopelessness improved}]{O benefit; yoga}. [She is [in college]{S functioning improved}]{O benefit; overall}. [She still [counts]{S anxiety}; I can see her lips]{O partial; overall}.

=== 2310-knee-osteoarthritis-injections
title: Knee jabs compared, from someone who's had the lot
genre: review
layout: blog-like comparison list, dry humour
condition: knee osteoarthritis
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: platelet-rich plasma injection
rating: 5
ledger:
  glucosamine | supplement | tried | no_response
  turmeric | supplement | tried | no_response
  fish oil | supplement | tried | no_response
  copper bracelet | other | tried | no_response
  meloxicam | medication | stopped | mixed | gastrointestinal
  corticosteroid injection | procedure | tried | partial | other_physical
  hyaluronic acid injection | procedure | tried | no_response | other_physical
  platelet-rich plasma injection | procedure | tried | partial | pain
  unloader brace | procedure | tried | no_response | other_physical
  GLA:D | lifestyle | ongoing | response
  walking backwards | lifestyle | ongoing | response
  knee replacement | procedure | planned | unknown
---
Sixty-four, ex-plasterer, both [knees shot]{S pain fig}, the left one [bone on bone]{S other_physical fig}. Couldn't [get down to the grandkids]{S functioning} or [up from the dunny]{S functioning} without swearing. Here's the scorecard.

Shelf stuff: [glucosamine]{T glucosamine; tried}, [turmeric]{T turmeric; tried}, [fish oil]{T fish oil; tried}, a [copper bracelet]{T copper bracelet; tried} the wife bought. [Four hundred bucks a year of nothing]{O no_benefit; glucosamine, turmeric, fish oil, copper bracelet}.

[[Mobic]{T meloxicam; stopped} - good on the [pain]{S pain improved}]{O benefit; meloxicam}, [bad on the [guts]{S gastrointestinal side_effect}, ended in a [bleed]{S gastrointestinal side_effect} and a night on a drip so that was the end of [Mobic]{T meloxicam; stopped}]{O side_effect; meloxicam}.

[Cortisone]{T corticosteroid injection; tried; sessions=two} x two. [The first was magic for ten weeks]{O partial; corticosteroid injection}. [The second was magic for ten days]{O partial; corticosteroid injection}. [[Blood sugar went to 19]{S other_physical side_effect}]{O side_effect; corticosteroid injection}, nobody warned me and I'm a [diabetic]{S diagnosis}.

[The [rooster comb one]{T hyaluronic acid injection; tried; sessions=three; route=injection}, three goes, did bugger all]{O no_benefit; hyaluronic acid injection} [apart from the [knee blowing up like a footy]{S other_physical fig side_effect}]{O side_effect; hyaluronic acid injection}.

[PRP]{T platelet-rich plasma injection; tried; dose=$900 a pop}, $900 a pop, your own blood spun round and put back. [[Hurt]{S pain side_effect} like hell for four days]{O side_effect; platelet-rich plasma injection}. [Then a slow improvement, I'd say thirty per cent, and I'd say it had gone by Christmas]{O partial; platelet-rich plasma injection}. My mate Col had [PRP]{T platelet-rich plasma injection (procedure); other} in an elbow and reckons it's the best money he ever spent, but Col also bought a boat.

[Brace]{T unloader brace; tried}: [a [rash]{S other_physical side_effect}]{O side_effect; unloader brace} and a bill. [No use on a ladder]{O no_benefit; unloader brace}.

What has actually helped, and cost the least: the [GLA:D]{T GLA:D; ongoing} classes at the physio's and [walking backwards]{T walking backwards; ongoing; frequency=every morning} up my driveway every morning like a galah. [I [went from 300 metres to four k's]{S functioning improved} with the dog]{O benefit; GLA:D, walking backwards}. [Still [ache]{S pain} at night]{O partial; GLA:D, walking backwards}. New [knee]{T knee replacement; planned} is booked for the winter after next, public list. In most people the [injections]{T joint injections (procedure); general} buy time and that's all they're meant to do.

=== 2311-postnatal-depression-perinatal-team
title: Perinatal team, thank you and also please read
genre: feedback
layout: letter of feedback with thanks and criticism
condition: postpartum depression
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  health visitor listening visits | support | tried | partial
  sertraline | medication | ongoing | response | gastrointestinal, anxiety
  zopiclone | medication | tried | partial | gastrointestinal
  baby massage class | mind_body | tried | worse
  mother and baby unit | care_setting | stopped | response
  psychotherapy | psychotherapy | stopped | response
  antipsychotics | medication | declined | unknown
  pram walk group | support | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | planned | unknown
---
My son is fourteen months old and asleep on me as I type this with one thumb.

At three weeks I had [thoughts of dropping him down the stairs]{S anxiety}. I was not [hearing voices]{S mania_psychosis absent} and I did not want to do it, I was so [frightened]{S anxiety} of the stairs that I [lived in the front room]{S functioning}. My health visitor came for [listening visits]{T health visitor listening visits; tried; sessions=six}, six of them, and [just saying it to a face that didn't change was some relief]{O partial; health visitor listening visits}. The GP gave me [sertraline]{T sertraline; ongoing; dose=50mg} 50mg and said it would take a fortnight. [It took eight weeks]{O benefit; sertraline}, [and the first two were [sicky]{S gastrointestinal side_effect} and [jumpier]{S anxiety worsened side_effect} than before]{O side_effect; sertraline}.

In those eight weeks I [stopped sleeping]{S sleep worsened} altogether. [Zopiclone]{T zopiclone; tried} gave me [[four hours]{S sleep improved} and a [mouth like a two pence piece]{S gastrointestinal fig side_effect}]{O partial; zopiclone}. I went to a [baby massage class]{T baby massage class; tried} because the leaflet said bonding. [Twelve glowing mothers and me [crying]{S mood} into the grapeseed oil, I was [lower]{S mood worsened} after it than I had been all month]{O worsening; baby massage class}.

When you offered the [mother and baby unit]{T mother and baby unit; planned} I thought you were taking him. No one explained it properly. So please, explain it: he came too. Ten weeks in the [MBU]{T mother and baby unit; stopped; duration=Ten weeks}. [They bathed him with me until I could [bath him on my own]{S functioning improved}]{O benefit; mother and baby unit}. A junior doctor wanted to add an [antipsychotic]{T antipsychotics; declined} "to be on the safe side"; I said no and the consultant agreed with me. The [psychologist]{T psychotherapy; stopped; frequency=twice a week} saw me twice a week till I was discharged, [she taught me that a [thought]{S anxiety} is not a plan, and I use it daily]{O benefit; psychotherapy}.

Home since August. [Sertraline]{T sertraline; ongoing; dose=150} is at 150 and staying there. [I [love him]{S anhedonia improved}, I can write that down now, and I [go up and down the stairs]{S functioning improved} with him on my hip]{O benefit; overall}. The Thursday [pram walk]{T pram walk group; ongoing; frequency=Thursday} that your peer worker runs is [the reason I [have friends]{S functioning improved} in this town]{O benefit; pram walk group}. I'm on the list for [EMDR]{T eye movement desensitization and reprocessing; planned} for the birth itself.

What to change: nobody ever asked my husband, who had [his own breakdown]{S mood fig other} in the spring and got [citalopram]{T citalopram (medication); other} and a pat on the back.

=== 2312-migraine-rimegepant
title: Nurtec!!!
genre: review
layout: short excited drug review
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: rimegepant
rating: 10
ledger:
  sumatriptan | medication | tried | partial | other_physical
  rizatriptan | medication | tried | no_response
  Fioricet | medication | stopped | worse | pain
  gabapentin | medication | tried | no_response
  erenumab | medication | stopped | no_response | gastrointestinal
  Cefaly | neuromodulation | tried | no_response
  chiropractic | procedure | tried | no_response
  rimegepant | medication | ongoing | response | gastrointestinal
  nortriptyline | medication | ongoing | unknown
---
ok so 31 yrs of [migraine]{S diagnosis clin} here ,since 8th grade, the kind where you [lay on the bathroom floor]{S functioning} and [puke]{S gastrointestinal} and pray. [imitrex]{T sumatriptan; tried} ([[chest squeeze]{S other_physical side_effect}]{O side_effect; sumatriptan}, [worked maybe half the time]{O partial; sumatriptan}), [maxalt]{T rizatriptan; tried}, [gabapentin]{T gabapentin; tried}, the [cefaly headband thing]{T Cefaly; tried} that feels like a bee is drilling you, [chiropractor]{T chiropractic; tried} , [none of it worth the gas money]{O no_benefit; rizatriptan, gabapentin, Cefaly, chiropractic}.[[Fioricet]{T Fioricet; stopped} gave me [rebounds]{S pain side_effect}]{O side_effect; Fioricet} [so bad i went from 8 to 20 a month]{O worsening; Fioricet} till my new neuro took me off. [[aimovig]{T erenumab; stopped} [stopped me up]{S gastrointestinal side_effect} for 9 days straight, ER, quit that]{O side_effect; erenumab} [and honestly couldn't see that it helped]{O no_benefit; erenumab}.

Then the [little mint tablet]{T rimegepant; ongoing} ... first time i took it i set a timer. 50 min. [[Pain]{S pain improved} just lifted off like a hat]{O benefit; rimegepant}. i cried in my car!!! been 7 months, take it every other day now to prevent and [im at 2 a month, TWO, and those are babies]{O benefit; rimegepant}. [a lil [queasy]{S gastrointestinal side_effect} the first hour, whatever]{O side_effect; rimegepant; neutral}. [no [drowsy]{S sleep absent side_effect} no [racing heart]{S other_physical absent side_effect}]{O tolerated; rimegepant}. [i [coach softball]{S functioning improved} again, outside, in the sun]{O benefit; rimegepant}. i'm still on the [nortriptyline]{T nortriptyline; ongoing} cuz nobody's brave enough to take me off it. My dr says [triptans]{T triptans (medication); general} are still first line for most folks and she isn't wrong, my mama swears by [hers]{T triptans (medication); other}. The COST tho . without the savings card its over a thousand dollars , thats criminal. [Ten stars for the drug]{O benefit; rimegepant}, zero for the company

=== 2313-ocd-student-counselling
title: "I, I think the worst bit was being nice about it"
genre: interview
layout: transcript with a student about university services, hesitations
condition: OCD
area: mental
english: Scottish
narrator: interview
split: train
overall: improved
round: 6
ledger:
  thought stopping with elastic band | psychotherapy | tried | worse | pain
  university counselling | psychotherapy | tried | no_response
  stress workshop | support | tried | worse
  fluoxetine | medication | tried | no_response | sleep
  sertraline | medication | ongoing | response | sexual
  exposure and response prevention | psychotherapy | ongoing | response
  peer group | support | ongoing | partial
  clomipramine | medication | declined | unknown
---
INT: So you, you went to the university first?

R: Aye, the [counselling service]{T university counselling; tried; sessions=four}. You get four sessions. It's, eh, it's a lovely room. I said I had [bad thoughts]{S anxiety} about, about hurting folk, and I was [washing]{S anxiety} my hands maybe sixty times a day, and she said, what do you think that means? And I thought, well. I thought you'd tell me. So [four weeks of what does it mean, and I, I'd go home and look for what it meant, all night. No. It didn't help, it wasn't her fault]{O no_benefit; university counselling}.

INT: Anything else through them?

R: A [stress workshop]{T stress workshop; tried}. With a, with a balloon. [And they gave us a sheet on hand hygiene, it was just after the flu year. You can, you can imagine. Up to a hundred that week]{O worsening; stress workshop}. (laughs) And before that my school nurse, she'd had me [snap an elastic band]{T thought stopping with elastic band; tried} on my wrist every time. [I'd a [wrist like mince]{S pain fig side_effect}]{O side_effect; thought stopping with elastic band}, [and twice the [thoughts]{S anxiety worsened}]{O worsening; thought stopping with elastic band}.

INT: And [medication]{T medication (medication); general}? Were you offered any?

R: The GP, yeah. [Fluoxetine]{T fluoxetine; tried; dose=twenty} twenty. [I couldn't [sleep]{S sleep side_effect}, I was up [doing the, the taps]{S anxiety}]{O side_effect; fluoxetine}, [so it was no, no use]{O no_benefit; fluoxetine}. Then [sertraline]{T sertraline; ongoing; dose=two hundred}, which is what I'm on, two hundred, and that's... I mean it was slow. [I'd say, for ten weeks, nothing, I'd have told you it was nothing]{O no_benefit; sertraline}. [And then the [volume]{S anxiety fig improved} came down. I have no better word for it]{O benefit; sertraline}. The psychiatrist mentioned [clomipramine]{T clomipramine; declined} on top and I said no, my gran was on that, she [couldn't see her crossword]{S other_physical other side_effect}.

INT: Side effects?

R: The, eh. [The [bedroom department]{S sexual fig side_effect}. I'd rather not]{O side_effect; sertraline}.

INT: Of course. Did you get the, the [specialist therapy]{T exposure and response prevention; ongoing}?

R: [ERP]{T exposure and response prevention; ongoing; frequency=once a fortnight}. Eventually. Eleven month wait. My flatmate paid for [NOCD]{T NOCD (psychotherapy); other}, on the app, for hers, I couldn't afford it. So I'm with a [nurse therapist]{T exposure and response prevention; ongoing} at the hospital, once a fortnight still. First day she had me touch the bin. And, and not wash. I, I [shook]{S anxiety}. I hated her. [And now I, I can [make soup for people]{S functioning improved}. With a knife. I'm at maybe six [washes]{S anxiety improved} a day, that's just, that's a person]{O benefit; exposure and response prevention}.

INT: Is there anything, any support between?

R: There's a [group]{T peer group; ongoing} in a pub, upstairs. Ten of us. [It's, some weeks it's good, some weeks I come out with somebody else's [thoughts]{S anxiety}, so]{O partial; peer group}.

INT: What would you say to the university?

R: Learn the word. Three letters. Just, just learn it, and send folk on.

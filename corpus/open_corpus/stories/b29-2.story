=== 1255-anorexia
title: what we have done so far, for the mums who asked
genre: relative
layout: long forum post by a mother, lower case
condition: anorexia nervosa
area: mental
english: Australian
narrator: relative
split: train
overall: unchanged
round: 4
ledger:
  dietitian | other | tried | no_response
  psychotherapy | psychotherapy | stopped | no_response
  family-based treatment | psychotherapy | tried | partial
  fluoxetine | medication | tried | no_response
  hospital admission | care_setting | stopped | partial
  nasogastric tube feeding | procedure | tried | mixed | pain, anxiety
  phosphate tablets | supplement | tried | unknown
  day program | care_setting | tried | worse
  olanzapine | medication | stopped | partial | sleep
  zinc | supplement | tried | no_response
  wombat board game | other | tried | response
  horse riding | lifestyle | stopped | unknown
  residential program | care_setting | planned | unknown
  ketamine | medication | not_tried | unknown
---
ok so a few of you have messaged to ask what we've tried with millie and it's easier to put it in one place. its long, make a tea. she is 15, [anorexia]{S diagnosis clin}, first noticed in the jan holidays two years ago when she [wouldn't have a paddle pop]{S appetite_weight}. i know. but thats when.

by the april she was [down eleven kilos]{S appetite_weight}, [always cold]{S other_physical}, [hair in the plughole]{S other_physical}, [running before school]{S functioning} in the dark. her dad thought it was netball. gp took her [pulse and it was 44]{S other_physical} and his face changed.

first was a [dietitian]{T dietitian; tried; sessions=four visits}. four visits at $180. meal plan with coloured boxes. [millie coloured in the boxes]{O no_benefit; dietitian}. then a [psychologist]{T psychotherapy; stopped; duration=a term} in the city for a term, they talked about perfectionism. nice waiting room. [she was [lighter]{S appetite_weight worsened} at the end of it than when she started so make of that what you will]{O no_benefit; psychotherapy}.

then [maudsley]{T family-based treatment; tried; sessions=20}, or [FBT]{T family-based treatment; tried}, where the parents do the feeding. you plate everything and sit there till its gone. i took leave from the council. six meals a day, [three hours for a sandwich]{S appetite_weight}, she [threw a lasagne]{S anger} at the blinds. it works for about half of teenagers the therapist said and better if you catch it under three years. [and it did work, sort of, for us, she [put on 5 kilos]{S appetite_weight improved} and i saw her [laugh]{S mood improved} at the dog]{O partial; family-based treatment}. [then nan died and she [went straight back down]{S appetite_weight worsened}]{O partial; family-based treatment; negative}. 20 sessions we had. i dont regret them.

around then the registrar put her on [prozac]{T fluoxetine; tried; dose=20}, 20. [did nothing]{O no_benefit; fluoxetine}. they told us later that [antidepressants]{T antidepressants (medication); general} dont work well in a starved brain, which, thanks. [no [nausea]{S gastrointestinal clin absent side_effect} or anything, to be fair]{O tolerated; fluoxetine}. i'm on [prozac]{T fluoxetine; other} too, have been since my thirties, 40mg, and mine works beautifully so there you go, same box, same shelf in the pantry.

first [admission]{T hospital admission; stopped; duration=seven weeks} was that august, [heart rate in the thirties overnight]{S other_physical}. seven weeks at the childrens. they put the [tube]{T nasogastric tube feeding; tried} down day two because she [wouldn't swallow]{S appetite_weight}. and [phosphate tablets]{T phosphate tablets; tried} because when you feed a starved person the salts in the blood can drop and you can get [heart trouble]{S other_physical general possible}. bloods every morning.

[the [NG]{T nasogastric tube feeding; tried} got her out of danger]{O benefit; nasogastric tube feeding}. [it also [hurt her nose and throat]{S pain side_effect} and to this day she [can't hear a drip stand]{S anxiety side_effect} without [shaking]{S anxiety side_effect}]{O side_effect; nasogastric tube feeding}. both true. [she [came home on 47 kilos]{S appetite_weight improved}]{O benefit; hospital admission}. [within five weeks [it was off again]{S appetite_weight worsened}]{O partial; hospital admission; negative}.

the next [stay]{T hospital admission; stopped; duration=nine weeks} was nine weeks. [same again, up then down]{O partial; hospital admission}.

[day program]{T day program; tried}. i'm going to get told off for this by someone. there are girls there who did really well, the one from geelong is at uni now, [day program]{T day program; other} saved her life her mum says. [ours learned to [hide butter in her socks]{S functioning worsened}]{O worsening; day program}. [she learned to [cut]{S suicidality worsened}, which she had never done before]{O worsening; day program}. eight other sick kids round a table comparing. not the staff's fault.

[olanzapine]{T olanzapine; stopped; dose=2.5; frequency=at night} 2.5 at night. it is an [antipsychotic]{T olanzapine; stopped} and i nearly fell over when they said so, she's not [psychotic]{S mania_psychosis clin absent}, but they use it for the [thoughts]{S anxiety}. [it took the edge off the [screaming in her head]{S anxiety fig improved}, meals were down to an hour]{O partial; olanzapine}. [but [dopey]{S sleep side_effect} all morning and [missed first period]{S sleep side_effect} most days]{O side_effect; olanzapine}. and she googled [weight gain]{S appetite_weight possible side_effect} and that was the end of that conversation. [when she skipped it for four nights she [didn't sleep at all]{S sleep withdrawal}]{O withdrawal; olanzapine}.

[zinc]{T zinc; tried}: [no]{O no_benefit; zinc}. somebody on here said [zinc]{T zinc; other} brought her daughters taste back. i bought the good one.

[the thing that has actually worked]{O benefit; wombat board game} i'm almost embarrassed by. my son who is 11 made a [board game]{T wombat board game; tried}. you move a wombat, and you only get to roll after a bite, and there are cards that say stupid stuff like everyone moo. [for six weeks she [ate dinner]{S appetite_weight improved} with us, at the table, mooing]{O benefit; wombat board game}. the consultant asked to take a photo of the [wombat board]{T wombat board game; tried}.

she had [riding lessons]{T horse riding; stopped} as well, which the hospital stopped when her [bones came back thin]{S other_physical}.

where we are now. she's 43.something. [thats [more or less where we were]{S appetite_weight} two years ago]{O no_benefit; overall}. she [goes to school three mornings]{S functioning}. she [hates me]{S anger} between 12 and 1 and again from 6. [so no, nothing has stuck]{O no_benefit; overall}. theres a [residential place]{T residential program; planned} up on the sunshine coast, we've been approved, but theres 19 girls ahead of her. i asked about the [ketamine]{T ketamine; not_tried} trial in melbourne and its over 18s.

she got an A for her essay on antarctica. anyway. thats us.

=== 1256-parkinsons
title: Forty minutes with Des Mulhern
genre: interview
layout: local newspaper interview with speaker names
condition: Parkinson's disease
area: general
english: Irish
narrator: interview
split: train
overall: partly_improved
round: 4
ledger:
  physiotherapy | procedure | tried | unknown
  rasagiline | medication | tried | no_response
  ropinirole | medication | stopped | mixed | functioning, sleep
  levodopa | medication | ongoing | response | gastrointestinal, neurological
  amantadine | medication | tried | partial | mania_psychosis, other_physical
  mucuna | supplement | tried | unknown
  LSVT LOUD speech therapy | procedure | tried | response
  boxing | lifestyle | stopped | response
  metronome | other | ongoing | response
  citalopram | medication | tried | unknown
  melatonin | medication | tried | no_response
  deep brain stimulation | neuromodulation | declined | unknown
  foslevodopa pump | medication | planned | unknown
---
Des Mulhern drove the number 9 bus for thirty-four years and was on our front page once, in 1997, when a swan got on. He was diagnosed with [Parkinson's]{S diagnosis clin} at 58. He is 66. We met in the canteen of the bowls club, where he keeps the minutes.

Reporter: How did it start?

Des: With my nose. I [couldn't smell diesel]{S neurological}. A bus man who [can't smell diesel]{S neurological}. Then my left arm [stopped swinging]{S neurological} and the wife thought I was in a mood.

Reporter: And were you?

Des: I wasn't in a mood, no. I wasn't [depressed]{S mood absent} then. That came after. I was [slow]{S energy}, I'd be [an hour buttoning a shirt]{S functioning}, and my [writing went tiny]{S neurological}. The minutes from that year, you'd need a glass.

Reporter: What did the doctors do?

Des: They sent me to a [physio]{T physiotherapy; tried; sessions=eight weeks} for eight weeks and gave me [rasagiline]{T rasagiline; tried}. One a day, tiny yoke. [I couldn't tell you it did anything]{O no_benefit; rasagiline}. [I couldn't tell you it did me harm, either]{O tolerated; rasagiline; neutral}.

Reporter: Then they gave you an [agonist]{T ropinirole; stopped}.

Des: [Requip]{T ropinirole; stopped}. [Oh, it loosened me up]{O benefit; ropinirole}. [I was [back bowling]{S functioning improved} by Easter]{O benefit; ropinirole}. [And then I [found scratch cards]{S functioning side_effect}]{O side_effect; ropinirole}.

Reporter: You've spoken about this before.

Des: I have, so that others would know. [I [spent eleven thousand euro]{S functioning side_effect}]{O side_effect; ropinirole}. I'd never so much as had a flutter on the National. [I'd be [out at the all-night garage]{S functioning side_effect} in my slippers]{O side_effect; ropinirole}. [And I'd [drop off asleep]{S sleep side_effect} in the middle of my dinner]{O side_effect; ropinirole}. I thought it was me. I thought I'd [gone bad]{S hopelessness fig side_effect}. Maureen found the cards in the hot press and rang the nurse, and the nurse said straight away, is he on [Requip]{T ropinirole; stopped}?

[Dopamine agonists]{T dopamine agonists (medication); general} such as [ropinirole]{T ropinirole; general} and [pramipexole]{T pramipexole (medication); general} copy the action of dopamine in the brain. Around one person in seven who takes one develops an [impulse control disorder]{S functioning clin general side_effect}: [gambling]{S functioning general possible side_effect}, [shopping]{S functioning general possible side_effect}, [binge eating]{S appetite_weight general possible side_effect} or [hypersexuality]{S sexual clin general possible side_effect}.

Reporter: What happened when you came off?

Des: [The [want]{S substance_use improved side_effect} went in a fortnight, like a tap]{O tolerated; ropinirole}. [The coming off was desperate, though, I was [sweating]{S other_physical withdrawal} and [panicking]{S anxiety withdrawal} and [crying]{S mood withdrawal} at the ads]{O withdrawal; ropinirole}.

Reporter: And now you take [levodopa]{T levodopa; ongoing}.

Des: [Sinemet]{T levodopa; ongoing; frequency=five times a day}, five times a day, on the button. [Without it I'm a [plank]{S neurological fig}]{O benefit; levodopa}. [With it I [can write]{S neurological improved}, I [can turn in the bed]{S functioning improved}, I [can bowl]{S functioning improved}]{O benefit; levodopa}. [I was [sick as a dog]{S gastrointestinal fig side_effect} for the first month]{O side_effect; levodopa}, [but a dry biscuit settled it]{O tolerated; levodopa}. [These days I get the [wriggles]{S neurological fig side_effect} an hour after a dose]{O side_effect; levodopa; neutral}. My brother Frank has the [Parkinson's]{S diagnosis clin other} as well and he's on the [same tablets]{T levodopa; other} and he has no [wriggles]{S neurological fig absent other side_effect}. But Frank has no sense of humour so it evens out.

Reporter: Did they give you something for the [movements]{S neurological side_effect}?

Des: [Amantadine]{T amantadine; tried}. [It halved them]{O benefit; amantadine}. [Then I [saw a cat on the piano]{S mania_psychosis side_effect}, and we've no cat, and when I thought about it we've no piano]{O side_effect; amantadine}. [My legs went [purple like a net]{S other_physical fig side_effect} too]{O side_effect; amantadine}. [After a year it wasn't doing much]{O partial; amantadine; negative}. A fella in Galway sold me some [bean powder]{T mucuna; tried}, [mucuna]{T mucuna; tried}. I took it for a week.

Reporter: Your [voice is strong]{S neurological improved}.

Des: [It is now]{O benefit; LSVT LOUD speech therapy}! That was the [speech therapist]{T LSVT LOUD speech therapy; tried; sessions=sixteen}. Sixteen sessions, [LSVT]{T LSVT LOUD speech therapy; tried}, you shout at a girl for an hour. I'd gone so [quiet]{S neurological} that Maureen bought a hearing aid. [She got her money back]{O benefit; LSVT LOUD speech therapy}. And the [boxing]{T boxing; stopped} in the parish hall, nobody hits you. [I [stopped falling]{S neurological improved} the winter I did that]{O benefit; boxing}. They lost the hall to a crèche.

Reporter: And the thing in your pocket?

Des: That's a [metronome]{T metronome; ongoing}. My granddaughter's. I'd [freeze]{S neurological fig} in doorways, like the [feet were glued]{S neurological fig}. [I turn on the [ticker]{T metronome; ongoing} and I [walk to the tick]{S neurological improved}]{O benefit; metronome}. Three euro fifty.

Reporter: You mentioned that you got [low]{S mood}.

Des: About sixty-one. I [didn't want to get up]{S mood}, I'd [no interest in the minutes]{S anhedonia}. They put me on [citalopram]{T citalopram; tried; duration=about a year} for about a year. I couldn't tell you if it was that or the grandchild. [[Melatonin]{T melatonin; tried} for the [kicking in my sleep]{S sleep}, no good]{O no_benefit; melatonin}, [Maureen still sleeps in Aoife's room]{O no_benefit; melatonin}.

Reporter: Has anyone talked to you about [surgery]{T deep brain stimulation; declined}?

Des: The [brain wires]{T deep brain stimulation; declined}. They did. I went up to Dublin and passed all the tests and I came home and said no. I've seen it do marvels. Tom Keane had [DBS]{T deep brain stimulation; other} and he's dancing. I'm not letting anyone at it while I still know my own phone number.

Reporter: So what's next?

Des: There's a [pump]{T foslevodopa pump; planned}. You wear it. It gives you the stuff under the skin all day. I'm to go in about that in March.

Reporter: And how are you, on the whole?

Des: [On the whole? Better than four years ago, worse than last year]{O partial; overall}. [I've good hours]{O partial; overall}. This has been one, and it's nearly over, so you may ask me about the swan.

=== 1257-dementia
title: Dad and the 4.40 to Crewe
genre: relative
layout: newspaper column by a grown-up daughter
condition: Alzheimer's disease
area: general
english: British
narrator: relative
split: train
overall: worse
round: 4
ledger:
  donepezil | medication | stopped | partial | gastrointestinal, sleep, other_physical
  rivastigmine patch | medication | tried | no_response | other_physical
  memantine | medication | tried | unknown
  cognitive stimulation therapy | psychotherapy | tried | response
  ginkgo | supplement | tried | no_response
  coconut oil | supplement | tried | no_response
  trazodone | medication | tried | partial
  risperidone | medication | stopped | worse | neurological, sleep
  train video | other | ongoing | response
  doll therapy | other | tried | worse
  paracetamol | medication | ongoing | response
  lecanemab | medication | not_tried | unknown
  care home | care_setting | ongoing | unknown
---
My father was a signalman. For the last three years he has been [waiting for a train]{S cognition}.

It is [mixed dementia]{S diagnosis clin}, [Alzheimer's]{S diagnosis clin} and [vascular]{S diagnosis clin}, and he was told so in a side room in Stoke in 2019. He took notes. He had [lost the way home from the allotment]{S cognition} twice that summer and had [put the kettle in the fridge]{S cognition}, although, as he pointed out, so had my mother once and nobody scanned her.

They started him on [donepezil]{T donepezil; stopped; dose=Five milligrams, then ten}. Five milligrams, then ten. There are about a million people with [dementia]{S diagnosis clin general} in Britain and a good share of them get this pill or a cousin of it. It doesn't halt anything. It props up a chemical called acetylcholine, which is running short, and if you are lucky you get six months to a year of standing still. [We were lucky, I think: he [did the crossword]{S cognition improved} again, in pen, for most of a year]{O partial; donepezil}. [He also had [the runs]{S gastrointestinal side_effect}, and [nightmares about points failures]{S sleep side_effect}]{O side_effect; donepezil}. Next door's Brenda takes [Aricept]{T donepezil; other}, which is the same, and has [put on weight]{S appetite_weight other} and joined a choir.

[Then his [pulse went too slow]{S other_physical side_effect} for it]{O side_effect; donepezil}. [Patches]{T rivastigmine patch; tried} after that, [rivastigmine]{T rivastigmine patch; tried}, on the back where he couldn't pick at them. He picked at them. [They left [red squares]{S other_physical side_effect}, so that by July he looked like a chessboard]{O side_effect; rivastigmine patch}, [and the [forgetting]{S cognition} went on at the same pace as before]{O no_benefit; rivastigmine patch}. [Memantine]{T memantine; tried} was tried in the second lockdown, when none of us saw him except through a window, and I can say nothing about it at all.

What I remember from before the lockdown is the [group]{T cognitive stimulation therapy; tried; sessions=fourteen}. Fourteen Tuesdays in a Methodist hall, under the name of [cognitive stimulation therapy]{T cognitive stimulation therapy; tried}. They passed round old money and argued about it. [He would come home [talking]{S functioning improved}]{O benefit; cognitive stimulation therapy}. [He [knew my children's names]{S cognition improved} on Tuesdays]{O benefit; cognitive stimulation therapy}. My mother, who had got very [low]{S mood other} by then and was taking [mirtazapine]{T mirtazapine (medication); other} for it, said it did more for her than the [tablet]{T mirtazapine (medication); other} did, because she had the house to herself.

People sent us things. My cousin posted [ginkgo]{T ginkgo; tried} from Holland. A man at my office, whose own father had apparently been restored to full chess, gave me a jar of [coconut oil]{T coconut oil; tried} with a spoon taped to it. [Neither did anything except to the toast]{O no_benefit; ginkgo, coconut oil}. I am asked about the [new drug]{T lecanemab; not_tried}, the drip that clears amyloid. I asked too. He is too far on, and has [tiny bleeds]{S other_physical} on the scan, and the NHS won't pay for it. It slows decline by about a quarter over eighteen months in people at the start and can cause [swelling of the brain]{S neurological general possible side_effect}.

In the third year he began to [go out at night]{S sleep}. He had a flag. He [hit my mother]{S anger} when she stood in front of the door, he who never raised his voice to a dog. [[Trazodone]{T trazodone; tried} got him [sleeping till four]{S sleep improved}, instead of one]{O partial; trazodone}. [It wasn't enough]{O no_benefit; trazodone}. In the hospital, where he had been taken with a [chest infection]{S other_physical}, somebody wrote him up for [risperidone]{T risperidone; stopped}.

I have read since what it says on the box. In people with [dementia]{S diagnosis clin general} it raises the risk of [stroke]{S neurological general possible side_effect} and of dying, and is meant for six weeks at most when all else has failed. [By the second week he [leaned to one side]{S neurological side_effect} like a gate]{O side_effect; risperidone}. [He [dribbled]{S neurological side_effect}, he [slept in his soup]{S sleep side_effect}]{O side_effect; risperidone}. [And when awake he was [more frightened]{S anxiety worsened} than I had ever seen him]{O worsening; risperidone}. It was five months before anyone took it away, a young pharmacist with a lanyard full of badges. [He [straightened up]{S neurological improved side_effect} within ten days]{O tolerated; risperidone}. [He [has not walked properly]{S neurological side_effect} since]{O side_effect; risperidone}.

He lives at [Ashlea]{T care home; ongoing} now. A girl there called Precious noticed that he [shouted]{S anger} most when they moved his hips, and asked whether anybody had thought about [pain]{S pain}. Nobody had. He gets [paracetamol]{T paracetamol; ongoing; frequency=four times a day}, four times a day, that's all it is. [The [shouting]{S anger improved} stopped]{O benefit; paracetamol}. Sixpence a day. He also got a [doll]{T doll therapy; tried} from someone, which soothes many. The lady opposite has had hers for two years and calls it Susan. [My father thought it had been left on the line]{O worsening; doll therapy}. [He was [beside himself]{S anxiety fig worsened} for two days]{O worsening; doll therapy}.

[The thing that [calms him]{S anxiety improved} is my nephew's]{O benefit; train video}. It's a [film of a train journey]{T train video; ongoing}, shot from the driver's cab, Stoke to Crewe, no commentary, and it goes round again when it gets there. [He [sits]{S anxiety improved}. He names the signals]{O benefit; train video}. [They put the [video]{T train video; ongoing} on when he's being washed and he [lets them]{S anger improved}]{O benefit; train video}.

[He doesn't [know me]{S cognition worsened} any more]{O worsening; overall}. [He [eats less]{S appetite_weight worsened} each month and has [stopped standing]{S functioning worsened}]{O worsening; overall}. I sign in, I sit to his left. Last Thursday he asked me whether I was for the 4.40. I said I was. He told me it was running late, owing to cows.

=== 1258-psychosis
title: My husband hears the neighbours
genre: relative
layout: letter to a relatives' newsletter
condition: psychosis
area: mental
english: second-language English (Polish)
narrator: relative
split: train
overall: improved
round: 4
ledger:
  holy water and prayers | support | tried | no_response
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | tried | mixed | neurological, anxiety
  biperiden | medication | tried | response
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, anhedonia
  risperidone | medication | tried | no_response | sexual
  aripiprazole | medication | tried | worse | anxiety
  electroconvulsive therapy | neuromodulation | declined | unknown
  clozapine | medication | ongoing | response | other_physical, gastrointestinal
  laxative | medication | ongoing | unknown
  family meetings | psychotherapy | tried | response
  hearing voices group | support | tried | unknown
  radio in one ear | other | ongoing | response
  individual placement and support | support | planned | unknown
---
Dear Newsletter,

I read every month and never write. My English is from the work, I clean in a school, please excuse.

My husband Marek has 41 years. He is a plasterer, good one. Five years ago he starts to [hear the neighbours through the wall]{S mania_psychosis}. They [say that he is a thief]{S mania_psychosis}. We had no neighbours on this side, it is a garage. He [put foil on the sockets]{S mania_psychosis}, he [did not sleep six nights]{S sleep}, and he [did not let me cook]{S mania_psychosis} because of poison. He was not drinking. He was never [aggressive]{S anger absent} to me or the girls, I want to say this, because people think.

My mother-in-law came with the bus from Lublin with [holy water]{T holy water and prayers; tried} and for two weeks she [prayed]{T holy water and prayers; tried} in the corridor. I respect it. [It did not help, the neighbours only started to pray also]{O no_benefit; holy water and prayers}.

Then police, ambulance, [section 2]{T hospital admission; stopped}. They gave him [haloperidol]{T haloperidol; tried; route=injection}, [injection]{T haloperidol; tried}. [In one week the [voices were far away]{S mania_psychosis improved}, this is true]{O benefit; haloperidol}. [But his [neck turned to the side]{S neurological side_effect} and stayed, like a chicken]{O side_effect; haloperidol}. [He [could not sit]{S anxiety side_effect}, he walked in the corridor till his socks were finished]{O side_effect; haloperidol}. They gave [Akineton]{T biperiden; tried} against this [and after twenty minutes the [neck was normal]{S neurological improved side_effect}]{O benefit; biperiden}. My cousin is a nurse in Kraków and she told me which name to ask for.

Home he came with [olanzapine]{T olanzapine; stopped; dose=20 mg}, 20 mg. [The [neighbours went silent]{S mania_psychosis improved}]{O benefit; olanzapine}. [He [went to the shop]{S functioning improved} alone]{O benefit; olanzapine}. [And he [ate]{S appetite_weight side_effect}, my God, a whole loaf standing, he [took 31 kilo]{S appetite_weight side_effect} in ten months]{O side_effect; olanzapine}. [He [slept fourteen hours]{S sleep side_effect} and was like a [wardrobe]{S anhedonia fig side_effect} in the room]{O side_effect; olanzapine}. So he decided himself, without telling, to put them in the toilet. [Three weeks nothing. Then [they were back]{S mania_psychosis withdrawal}, and now they had also children]{O withdrawal; olanzapine}.

Many people stop. The doctor said that after a first [psychosis]{S mania_psychosis clin general} about eight of ten who stop will have it again inside five years. It is not stupidity. It is because the medicine makes a life not worth, and nobody asks.

Second [hospital]{T hospital admission; tried}. [Risperidone]{T risperidone; tried}, two months. [Nothing moved]{O no_benefit; risperidone}. [And as a man he was [finished]{S sexual fig side_effect}]{O side_effect; risperidone}. Then the [depot]{T aripiprazole; tried; route=depot; frequency=every month} of [Abilify]{T aripiprazole; tried}, one [injection]{T aripiprazole; tried} every month in the bottom. On this my friend Halina's son is very well, he [studies]{S functioning improved other}, he takes [aripiprazole]{T aripiprazole; other} four years. [But Marek became worse, he [heard them in the bus and in the church]{S mania_psychosis worsened}]{O worsening; aripiprazole}. [He was [so restless inside]{S anxiety side_effect} that he hit his own legs]{O side_effect; aripiprazole}. And with an [injection]{T aripiprazole; tried} you can not take it out.

They spoke of [electroshocks]{T electroconvulsive therapy; declined}. I said no and he said no, the only time that year we agreed.

I am honest that I was ill also. I got [panic]{S anxiety clin other}, I [fainted]{S neurological other} at the school with the bucket. My GP gave me [propranolol]{T propranolol (medication); other} and [six talks on the telephone]{T counselling (psychotherapy); other}. They helped me. I tell it because relatives forget themselves.

Now the good part. [Clozapine]{T clozapine; planned} they give only if two others did not work. Every week blood, because it can [kill the white cells]{S other_physical general possible side_effect}. I was afraid of it. The doctor, a small woman from Ghana, took one hour for us. He started in the [hospital]{T hospital admission; tried}, very slow. [In the fourth month Marek said at supper: [they moved out]{S mania_psychosis fig improved}]{O benefit; clozapine}. [I asked who. The neighbours]{O benefit; clozapine}.

[He has [wet pillow]{S gastrointestinal side_effect} each night from the [saliva]{S gastrointestinal side_effect}]{O side_effect; clozapine}. [His [heart goes quick]{S other_physical side_effect}]{O side_effect; clozapine; neutral}. [He is [stopped up]{S gastrointestinal fig side_effect}]{O side_effect; clozapine}, for this he takes [sachets]{T laxative; ongoing}, every day, it is important with these [tablets]{T clozapine; ongoing}. [But he did not get more [fat]{S appetite_weight absent side_effect} from it]{O tolerated; clozapine}. The blood is now once a month. He takes 350.

There were also [meetings for the family]{T family meetings; tried; sessions=ten}, ten times, with the two girls. They learned us not to argue whether the neighbours exist. [Since this the [shouting at home]{S anger improved} ended]{O benefit; family meetings}. I would put these [meetings]{T family meetings; tried} first, not in the year four. He went a few times to a [group of voice hearers]{T hearing voices group; tried; sessions=a few times} in the library, he says the biscuits were good.

And one thing is his own invention. When one of the [voices]{S mania_psychosis} tries to come, with [tiredness]{S energy} mostly, he puts a [small radio in the left ear]{T radio in one ear; ongoing}, only left, on football. [It makes it [more quiet]{S mania_psychosis improved}]{O benefit; radio in one ear}. I don't know why left.

[In September he [plastered]{S functioning improved} our kitchen]{O benefit; overall}. [It took him five weeks and before it took three days]{O partial; overall}. There is a woman who [helps people into jobs]{T individual placement and support; planned} and she comes on the 9th. The wall is very smooth, you can come and touch it.

With greetings, Beata

=== 1555-teenage-depression
title: What I know about my daughter's medicine cabinet
genre: relative
layout: plain paragraphs
condition: depression
area: mental
english: American
narrator: relative
split: train
overall: partly_improved
round: 4
ledger:
  psychotherapy | psychotherapy | ongoing | response
  fluoxetine | medication | tried | no_response | sleep, anxiety
  escitalopram | medication | stopped | worse | suicidality, anxiety
  hospital admission | care_setting | tried | partial
  dialectical behaviour therapy | psychotherapy | tried | partial
  bupropion | medication | tried | partial | appetite_weight, neurological
  melatonin | supplement | tried | no_response
  lamotrigine | medication | ongoing | partial
  running | lifestyle | tried | no_response
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  light therapy | procedure | tried | no_response
---
I've been on [Zoloft]{T sertraline (medication); other; dose=A hundred milligrams} since my divorce. I say it up front. A hundred milligrams, saved my life, I'd take out a billboard. I also did [CBT]{T cognitive behavioural therapy (psychotherapy); other} with a guy named Howard who had a fish tank, and that helped me too, I [stopped rehearsing arguments in the shower]{S anxiety other improved}. My mother took [Elavil]{T amitriptyline (medication); other} in the seventies and nobody was allowed to know. So when Maddie, who was fourteen, [quit choir]{S anhedonia}, [quit showering]{S functioning} and [slept through two whole Saturdays]{S sleep}, I thought, oh, I know this one.

I did not know this one.

The pediatrician gave her a questionnaire and then [Prozac]{T fluoxetine; tried; dose=Ten, then twenty}. Ten, then twenty. Maddie called them the [little white ones]{T fluoxetine; tried}, though they were green and white, because her grandmother's were little and white and that's how she talked about all pills. There's a black box on every one of these for kids: about four in a hundred get [suicidal thoughts]{S suicidality general possible side_effect} against two in a hundred on the sugar pill. I read that out loud in the CVS parking lot. [She got [weird dreams]{S sleep side_effect} and a [jiggly leg]{S anxiety side_effect}]{O side_effect; fluoxetine}. [After three months she was just as [flat]{S anhedonia fig}]{O no_benefit; fluoxetine}. My ex, whose own [Prozac]{T fluoxetine (medication); other} had made him [Mister Sunshine]{S mood fig other improved}, said give it more time. He always says give it more time.

The psychiatrist (nine-week wait, doesn't take Aetna) said [Lexapro]{T escitalopram; stopped}. [Day eight she was [pacing the upstairs hall]{S anxiety side_effect} at four a.m.]{O side_effect; escitalopram} [Day eleven she told me she'd [counted out the Tylenol]{S suicidality unclear}]{O worsening; escitalopram}. Whether that was [Lexapro]{T escitalopram; stopped} or just the [bottom]{S mood fig} of it I'll never know. It was pulled that afternoon and she spent [eight days inpatient]{T hospital admission; tried; duration=eight days} two counties over. [It kept her [alive]{S suicidality improved}]{O benefit; hospital admission}. [Nobody there did anything else for her that I could see]{O no_benefit; hospital admission}, they did a lot of coloring. Her roommate was getting [ketamine]{T ketamine (medication); other} and came back from it [grinning]{S mood other improved}.

And then there is her [Thursday lady]{T psychotherapy; ongoing; frequency=Thursday}. I don't know what she is, technically. LCSW. Her [Thursday lady]{T psychotherapy; ongoing; frequency=Thursday} has an office over a vape shop and a three-legged cat. Maddie went in the first time with her [hood up and sat on the floor]{S functioning}. [She has not missed one since]{O benefit; psychotherapy}. I'm not told what they do. [What I see is she [comes out hungry]{S appetite_weight improved}]{O benefit; psychotherapy}. When people ask if therapy works I say [that one does]{O benefit; psychotherapy}.

After the hospital there was also the [skills group]{T dialectical behaviour therapy; tried; duration=sixteen weeks}, [DBT]{T dialectical behaviour therapy; tried}, sixteen weeks on Zoom with seven kids with their cameras off. I had to do the [parent part]{T parent skills group (psychotherapy); other}. [The [cutting]{S suicidality improved} went from every few days to, I think, twice that spring]{O benefit; dialectical behaviour therapy}. [It did nothing for the [mood]{S mood}]{O no_benefit; dialectical behaviour therapy}. I got more from the [parent group]{T parent skills group (psychotherapy); other} than she did.

[Wellbutrin]{T bupropion; tried} came next. [She [got up]{S energy improved}, I'll give it that]{O benefit; bupropion}. [[Homework got turned in]{S functioning improved} for about six weeks and then it sort of leaked away]{O partial; bupropion}. [She [dropped to ninety-eight pounds]{S appetite_weight side_effect} and her [hands shook]{S neurological side_effect} so bad she couldn't do her eyeliner]{O side_effect; bupropion}. Along the way: [melatonin]{T melatonin; tried}, [running]{T running; tried} with my sister, the [sunlamp]{T light therapy; tried} from Costco. [None of that moved the needle]{O no_benefit; melatonin, running, light therapy}. My sister, on the other hand, [lost thirty pounds]{S appetite_weight other improved} and met a guy.

We asked about [TMS]{T transcranial magnetic stimulation; not_tried}. At fifteen the insurance said no, they appealed, the insurance said no. A man in my office had the [magnet thing]{T transcranial magnetic stimulation (neuromodulation); other} and says he [can taste food again]{S anhedonia other improved}.

The new doctor thinks there may be some [bipolar]{S diagnosis clin possible} in there, my ex's side. So it's [lamotrigine]{T lamotrigine; ongoing; dose=150} now, built up a crumb at a time because of the [rash]{S other_physical general possible side_effect}. [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. She's at 150. [The [drops]{S mood fig} still come but she [gets out of them]{S mood improved} in two days where it used to be two weeks]{O partial; lamotrigine}. In March she stayed at her dad's and he forgot the [tablets]{T lamotrigine; ongoing} four days running. [I got her back [sobbing]{S mood withdrawal}]{O withdrawal; lamotrigine} and we had to start over at 25, that's the rule.

[She's [back at school]{S functioning improved}, mornings]{O partial; overall}. [She [isn't in choir]{S anhedonia}]{O partial; overall}. She told me last week my driving is embarrassing. She's sixteen and [I still lock up the Tylenol]{O partial; overall}.

=== 1556-tourette-syndrome
title: The sniff, the hop and the word
genre: relative
layout: plain paragraphs
condition: Tourette syndrome
area: mental
english: Irish
narrator: relative
split: train
overall: improved
round: 4
ledger:
  magnesium | supplement | tried | no_response
  gluten-free diet | lifestyle | tried | no_response
  fidget toys | lifestyle | tried | no_response
  clonidine | medication | stopped | partial | sleep, neurological
  habit reversal training | psychotherapy | tried | response
  mouth splint | procedure | stopped | response
  risperidone | medication | stopped | no_response | appetite_weight, energy
  aripiprazole | medication | ongoing | response | appetite_weight
  botulinum toxin | medication | not_tried | unknown
  support group | support | ongoing | response
---
Our Oisín is twelve. At six he had a [sniff]{S neurological}. At seven the [sniff went]{S neurological improved} and there was a [hop]{S neurological}, every fourth step, and at nine there was the [word]{S neurological fig}. I won't write the [word]{S neurological fig}. He said it in the chipper, at Mass and into the phone to his granny.

My husband Declan has [tics]{S neurological clin other} since he was a child, [Tourette's]{S diagnosis clin other} though nobody named it until our own lad was assessed. In 1988 they gave Declan [haloperidol]{T haloperidol (medication); other}. He remembers being [stiff as a door]{S neurological fig other side_effect} and [dribbling]{S gastrointestinal other side_effect} in double maths, and his mother put the bottle in the range. He's had nothing since and he has his [shoulder thing]{S neurological other} and he's a very good electrician. So he was not keen. You have to understand that about every decision here, there were two of us making it.

First we did the things you do. [Magnesium]{T magnesium; tried}, [no gluten]{T gluten-free diet; tried}, a bag of [fidgets]{T fidget toys; tried} from the Internet. [None of it made a blind bit of difference]{O no_benefit; magnesium, gluten-free diet, fidget toys}. Declan's sister does [magnesium]{T magnesium (supplement); other} for her [legs]{S neurological other} and it's a miracle apparently.

The paediatrician said most children with [tics]{S neurological clin general} need nothing at all, and a third will have lost them by eighteen. That was good to hear but he was [making his neck bleed]{S neurological} with the [jerk]{S neurological} at that stage, and he had [stopped going to hurling]{S functioning}.

[Clonidine]{T clonidine; stopped} so. It's a [blood pressure drug]{T clonidine; stopped}. The [half tablets]{T clonidine; stopped; frequency=three times a day}, three times a day. [It took the top off the [neck one]{S neurological improved}]{O partial; clonidine}. [He was [asleep on the desk]{S sleep side_effect} by eleven and [dizzy]{S neurological side_effect} standing up]{O side_effect; clonidine}. The teacher was nice about it. Then we went to my mother's for a weekend without them, my fault entirely. [By Sunday he was [worse than he'd ever been]{S neurological withdrawal}, his whole body going, [sweating]{S other_physical withdrawal}]{O withdrawal; clonidine}. After that we brought it down slowly and left it down.

Next a year of waiting for the [habit lady]{T habit reversal training; planned}. [Habit reversal]{T habit reversal training (psychotherapy); general} is where you notice the [itch]{S neurological general} before the [tic]{S neurological clin general} and do something else that can't be done at the same time. She comes to Galway one day a month and she's paid by a charity. Ten sessions of the [habit lady]{T habit reversal training; tried; sessions=ten}. [The [hop]{S neurological improved} was gone by the fifth]{O benefit; habit reversal training}. [The [word]{S neurological fig improved} turned into a sort of cough]{O benefit; habit reversal training}. Declan sat in for the sessions and tried it on his shoulder on the quiet, no good, he says it's like asking him not to blink. [The [neck]{S neurological} she couldn't shift]{O no_benefit; habit reversal training}.

The dentist made a [yoke for his mouth]{T mouth splint; stopped}, a [splint]{T mouth splint; stopped}, there was a thing on the radio about it. [It was grand for the [teeth clacking]{S neurological improved}]{O benefit; mouth splint} and he lost it in Spain.

Then [risperidone]{T risperidone; stopped}. I'll be short. [Risperdal]{T risperidone; stopped; duration=seven weeks}, seven weeks. [He [ate till he was crying]{S appetite_weight side_effect} and [sat there]{S energy side_effect}]{O side_effect; risperidone}. [Still [jerking]{S neurological}]{O no_benefit; risperidone}. Declan brought it back to the chemist himself. I know a girl in the group whose little fella is flying on it for three years.

I was ready to leave it. It was Oisín that said he'd try one more. That's the [quarter]{T aripiprazole; ongoing; dose=a quarter}, because he takes a quarter of a tablet, [aripiprazole]{T aripiprazole; ongoing}, at breakfast. [Within a month you could have stood behind him in a queue and not known]{O benefit; aripiprazole}. [His [neck has healed]{S neurological improved}]{O benefit; aripiprazole}. [We were told he'd be [drowsy]{S sleep absent side_effect} and he isn't]{O tolerated; aripiprazole}. [He's [up two sizes]{S appetite_weight side_effect} in trousers]{O side_effect; aripiprazole}, some of that is being twelve. There was talk of [Botox]{T botulinum toxin; not_tried} into the neck if the [quarter]{T aripiprazole; ongoing} hadn't worked, and it wasn't needed.

I'm on [propranolol]{T propranolol (medication); other} myself for a [shake]{S neurological other}, and Oisín finds it hilarious that I've the [tremor]{S neurological clin other} and take the [tablet]{T propranolol (medication); other} and he's the one with the appointment.

What else. The [Saturday club]{T support group; ongoing; frequency=first Saturday of the month}, first Saturday of the month, a hall full of children [barking]{S neurological other} and nobody looking round. [He [comes home easy]{S anxiety improved}]{O benefit; support group}. [I'd put the [club]{T support group; ongoing} second after the [habit lady]{T habit reversal training; tried}]{O benefit; support group, habit reversal training}.

[He's [back at the hurling]{S functioning improved}]{O benefit; overall}. [There's a [new one with the eyes]{S neurological}]{O partial; overall}. We were told they come and go and to say nothing, so we're saying nothing.

=== 1259-migraine
title: Phone-in: migraine with Dr. Osei and Kerry-Ann
genre: interview
layout: radio transcript with host, patient, doctor and caller
condition: chronic migraine
area: general
english: Caribbean British
narrator: interview
split: dev
overall: improved
round: 4
ledger:
  paracetamol | medication | tried | no_response
  ibuprofen | medication | stopped | worse | pain
  sumatriptan | medication | tried | mixed | pain, other_physical
  rizatriptan | medication | ongoing | response
  propranolol | medication | tried | no_response | energy, neurological
  amitriptyline | medication | tried | partial | sleep, gastrointestinal, appetite_weight
  candesartan | medication | tried | no_response | neurological
  daith piercing | procedure | tried | no_response | other_physical
  feverfew | supplement | tried | no_response
  cutting out chocolate | lifestyle | tried | no_response
  botulinum toxin | medication | tried | response | pain, other_physical
  erenumab | medication | ongoing | response | gastrointestinal
  prunes | supplement | ongoing | unknown
  hot foot bath | other | ongoing | partial
  frozen peas | other | ongoing | partial
  acupuncture | mind_body | not_tried | unknown
  atogepant | medication | not_tried | unknown
---
Marcia: You're with me, Marcia, till two. With me is Dr. Kwame Osei, who runs a headache clinic in Lewisham, and Kerry-Ann Bailey, who's a hairdresser and who had a [headache]{S pain}, I have it here, twenty-three days a month. Kerry-Ann, welcome.

Kerry-Ann: Twenty-three, and on the others I was waiting for it.

Marcia: Describe it for the ones who think it's a [bad head]{S pain general}.

Kerry-Ann: It's [someone tightening a screw behind my eye]{S pain fig}. I'd be doing a lady's foils and I'd [see zigzags]{S neurological}, then the [left hand goes]{S neurological fig}, and then I've got twenty minutes till I'm [being sick]{S gastrointestinal} in the colour sink. I've [lain in the stockroom]{S functioning} under the towels. I [lost my chair]{S functioning} at two salons.

Dr. Osei: It's one of the most [disabling]{S functioning general} conditions in the world and it affects one in seven people. More than fifteen days a month and we call it [chronic]{S diagnosis clin general}.

Marcia: What did you do at first?

Kerry-Ann: [Paracetamol]{T paracetamol; tried}, like everybody. [Nothing]{O no_benefit; paracetamol}. Then [Nurofen]{T ibuprofen; stopped; frequency=every day; duration=three years; ended=the Easter week}. Every day, Marcia, for three years, I had them in my apron. [And it was making it worse all the time and I didn't know]{O worsening; ibuprofen}.

Dr. Osei: That's [medication overuse headache]{S pain clin side_effect}. [Painkillers]{T painkillers (medication); general} on more than ten days in the month turn the system up. The only way out is to stop.

Kerry-Ann: I stopped cold turkey in the Easter week. [Ten days I was [in bed with the curtains pinned]{S functioning withdrawal}, I was [vomiting]{S gastrointestinal withdrawal}, I was [crying for my granny]{S mood withdrawal}]{O withdrawal; ibuprofen}. [After that I went down from twenty-three to about sixteen]{O partial; ibuprofen; positive}.

Marcia: And on prescription?

Kerry-Ann: Okay so. The attack ones first. [Imigran]{T sumatriptan; tried; dose=fifty}, fifty. [It worked nine times out of ten]{O benefit; sumatriptan}. [But it felt like [somebody sitting on my chest]{S pain fig side_effect} and my [jaw went tight]{S other_physical side_effect}, every time]{O side_effect; sumatriptan}. Now I've got the [melts]{T rizatriptan; ongoing}, [rizatriptan]{T rizatriptan; ongoing}. [One under the tongue and I [finish the foils]{S functioning improved}]{O benefit; rizatriptan}. [None of that [chest business]{S pain fig absent side_effect}]{O tolerated; rizatriptan}.

Then the everyday ones. My mother takes [propranolol]{T propranolol; other} for her [pressure]{S other_physical other}, so I wasn't frightened when I got the [Inderal]{T propranolol; tried}. [I was [walking through treacle]{S energy fig side_effect} and [dizzy]{S neurological side_effect} when I bent to the basin]{O side_effect; propranolol}, [and I still had my sixteen]{O no_benefit; propranolol}. [Ami]{T amitriptyline; tried; dose=thirty}, [amitriptyline]{T amitriptyline; tried}, thirty at night. [That gave me maybe three days back]{O partial; amitriptyline}. [[Dry mouth]{S gastrointestinal side_effect}, [dopey]{S sleep side_effect} till eleven, and I [ate the whole house]{S appetite_weight fig side_effect}]{O side_effect; amitriptyline}. [[Candesartan]{T candesartan; tried}, no]{O no_benefit; candesartan}. [[Light-headed]{S neurological side_effect}]{O side_effect; candesartan} [and nothing to show for it]{O no_benefit; candesartan}.

Marcia: You told our producer about an [earring]{T daith piercing; tried}.

Kerry-Ann: Don't. The [daith piercing]{T daith piercing; tried}. A client swore to me. Forty pounds. And [feverfew]{T feverfew; tried}, and [no chocolate]{T cutting out chocolate; tried; duration=a year} for a year, a whole year, including my own birthday cake. [What did it give me? An [infected ear]{S other_physical side_effect}]{O side_effect; daith piercing}. [The rest of it gave me nothing]{O no_benefit; daith piercing, feverfew, cutting out chocolate}.

Dr. Osei: There's no good evidence for the [piercing]{T daith piercing; general}. Chocolate is usually the [attack]{S pain general} already starting. People [crave]{S appetite_weight general} sweet things the day before.

Kerry-Ann: He tells me that after.

Marcia: We've got a caller. Sandra in Croydon.

Sandra: Hiya. I just want to say I had [acupuncture]{T acupuncture; other; sessions=twelve}, twelve goes, and I'm a [new woman]{S pain fig improved other}. And the [Botox]{T botulinum toxin; other} did nothing for me at all, just a [funny eyebrow]{S other_physical other side_effect}. Has she tried it?

Kerry-Ann: [Acupuncture]{T acupuncture; not_tried}? No, I've not. I did have the [Botox]{T botulinum toxin; tried; sessions=four rounds}. Four rounds of it, thirty-one pricks each. [They [hurt]{S pain side_effect}, I'm not going to lie, and [one eyelid came down]{S other_physical side_effect} for a fortnight]{O side_effect; botulinum toxin}. [First round, nothing]{O no_benefit; botulinum toxin; neutral}. [By the third I was down at eight days]{O benefit; botulinum toxin}. I thought that was me, finished. [I [went dancing]{S functioning improved}]{O benefit; botulinum toxin}.

Marcia: So why did you want more?

Kerry-Ann: Because the [injections]{T botulinum toxin; tried} are three months apart, and [by week nine it wore off, like a pumpkin]{O partial; botulinum toxin; negative}.

Dr. Osei: We call that end-of-dose wearing off. What's changed the field is the [antibodies against CGRP]{T CGRP antibodies (medication); general}, a little protein that's released in an [attack]{S pain general}. In trials about half the people on them halve their days. They were designed for [migraine]{S diagnosis clin general}, they weren't borrowed from somewhere else. Most people notice [constipation]{S gastrointestinal clin general possible side_effect} or nothing.

Kerry-Ann: That's my [pen]{T erenumab; ongoing; frequency=first of the month}. [Aimovig]{T erenumab; ongoing}, in the thigh, first of the month, same day as the rent. [Three days in August, two in September]{O benefit; erenumab}. [None this month so far, touch wood]{O benefit; erenumab}. [I do get [bunged up]{S gastrointestinal fig side_effect}, I eat [prunes]{T prunes; ongoing}]{O side_effect; erenumab; neutral}. [When the delivery was late in May, they were [back inside a week]{S pain withdrawal}]{O withdrawal; erenumab}.

Marcia: There are tablets of that kind as well?

Dr. Osei: There are, [atogepant]{T atogepant; not_tried} is one. Kerry-Ann hasn't needed it.

Kerry-Ann: I've still got one thing that's just mine, I put my [feet in a bucket of hot water]{T hot foot bath; ongoing} and a [bag of peas on my neck]{T frozen peas; ongoing}. My granny's. [It brings it down a notch while the [melt]{T rizatriptan; ongoing}'s working]{O partial; hot foot bath, frozen peas}.

Marcia: [And you've [got a chair]{S functioning improved} again]{O benefit; overall}.

Kerry-Ann: [I've got [my own shop]{S functioning improved}]{O benefit; overall}. Two chairs. The towels are in the front.

=== 1260-depression-wife
title: What my wife's depression was like from the other side of the bed
genre: relative
layout: rambling personal essay by a husband
condition: treatment-resistant depression
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  bupropion | medication | tried | worse | anxiety, sleep
  aripiprazole | medication | tried | partial | appetite_weight
  mindfulness app | mind_body | tried | no_response
  church | support | tried | unknown
  psychoanalysis | psychotherapy | tried | response
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  esketamine nasal spray | medication | not_tried | unknown
  lithium | medication | stopped | response | neurological, other_physical
  phenelzine | medication | ongoing | response | sleep, neurological
  dog | other | ongoing | response
  electroconvulsive therapy | neuromodulation | declined | unknown
---
I sell farm equipment in Nebraska, and I'm not a writer, but our pastor asked the husbands to each do one of these for the binder, and the other husbands picked bass fishing, so.

Carol got sick in the fall of 2014. I say got sick, because I spent a year calling it [tired]{S energy}. She'd [stopped singing]{S anhedonia} in the truck, that was the first thing, and I didn't notice it because I had the radio on. Then she [quit the church choir]{S functioning}, she was [in bed when I left and in bed when I got home]{S functioning}, she [lost interest in the grandkids]{S anhedonia}, and that's a woman who would drive four hours to watch a three-year-old play T-ball. She told me one night with the light off that she thought we'd all [do better without her]{S suicidality}. I laughed. I thought she was fishing for a compliment. I'll answer for that someday.

Doc Pruitt put her on [Prozac]{T fluoxetine; tried}. Then [Zoloft]{T sertraline; tried}. Then we got sent to a lady in Kearney who put her on [Pristiq]{T desvenlafaxine; tried}, and after that [Trintellix]{T vortioxetine; tried}, which cost as much as a combine tire. [Four of them, two and a half years, and I couldn't see one bit of difference]{O no_benefit; fluoxetine, sertraline, desvenlafaxine, vortioxetine}. [Neither could she]{O no_benefit; fluoxetine, sertraline, desvenlafaxine, vortioxetine}. [She didn't get [sick to her stomach]{S gastrointestinal absent side_effect}, didn't get [fat]{S appetite_weight absent side_effect}, it was like feeding oats to a fence post]{O tolerated; fluoxetine, sertraline, desvenlafaxine, vortioxetine; neutral}. [Wellbutrin]{T bupropion; tried} was different. [That one made her [jumpy]{S anxiety side_effect} and [up pacing]{S sleep side_effect} at three]{O side_effect; bupropion}, [and the [dark talk]{S suicidality fig worsened} got darker]{O worsening; bupropion}. I locked the gun safe and gave the key to my brother.

Now what makes this hard to tell straight is that I've taken [Wellbutrin]{T bupropion; other} myself. I used it to [quit chewing]{S substance_use improved other} in '09 and it worked wonders, I was [sharp as a tack]{S cognition fig improved other}. So when she said [it [made her skin crawl]{S anxiety fig side_effect}]{O side_effect; bupropion} I said it hadn't done that to me. You'd think in forty years a man would learn.

The lady in Kearney explained that about a third of people don't get well on the first two [antidepressants]{T antidepressants (medication); general}, and each one after that has worse odds. She drew it as a set of stairs. She said you can add to a pill or you can swap it. She added [Abilify]{T aripiprazole; tried; dose=5 mg}. 5 mg. [Carol [got dressed]{S functioning improved} on that one]{O benefit; aripiprazole}. [She was [eating everything that wasn't nailed down]{S appetite_weight fig side_effect}]{O side_effect; aripiprazole}. [By Thanksgiving it had petered out]{O partial; aripiprazole; negative}.

Our daughter loaded an [app]{T mindfulness app; tried} on her phone with a man who breathes. [He did nothing for her]{O no_benefit; mindfulness app}. There was a [psychoanalyst]{T psychoanalysis; tried; duration=three years} in Lincoln that she drove to, three years of Wednesdays, and [she says it was worth it]{O benefit; psychoanalysis} and won't tell me what for. [Church]{T church; tried} kept on. The [casseroles]{T church; tried} kept on.

In 2019 it was the [magnets]{T transcranial magnetic stimulation; tried}. [TMS]{T transcranial magnetic stimulation; tried; sessions=thirty-six}, thirty-six of them, five days a week, in a strip mall next to a Hobby Lobby. I took her. They tap on your skull with a magnet the size of a waffle iron, and it's supposed to wake up the front left part. I read Field & Stream. [It gave her [headaches]{S pain side_effect} the first week]{O side_effect; transcranial magnetic stimulation; neutral}. [Around number twenty she [hummed]{S mood improved}]{O benefit; transcranial magnetic stimulation}. I about drove off the road. [It held for most of a summer]{O partial; transcranial magnetic stimulation}, [and by the first frost she was [right back down the well]{S mood fig}]{O partial; transcranial magnetic stimulation; negative}. Insurance wouldn't pay for a second round of the [magnets]{T transcranial magnetic stimulation; not_tried} and they wouldn't pay for [Spravato]{T esketamine nasal spray; not_tried} at all.

[ECT]{T electroconvulsive therapy; declined}, we talked about. Her aunt had [shock treatment]{T electroconvulsive therapy; other} at Hastings in 1961 and [came home a stranger]{S other fig other side_effect}. I know it's different now. They put you under, it's the strongest thing they've got got, sixty or seventy out of a hundred. She wouldn't hear of it and I wouldn't push.

[Lithium]{T lithium; stopped; dose=900 mg} on top came next, 900 mg. [That one lifted her, no question, three good years]{O benefit; lithium}. [She had a [shake]{S neurological side_effect} in her hands that spilled the communion]{O side_effect; lithium}. [She was at the [water fountain]{S other_physical side_effect} all day]{O side_effect; lithium}. [Then her [kidneys started sliding]{S other_physical fig side_effect} on the labs]{O side_effect; lithium}, and in February of '23 they pulled it. I believed we'd be all right. [By Easter she [couldn't pick out a cereal]{S cognition withdrawal}]{O withdrawal; lithium}.

So there's a young fellow in Omaha, looks about fourteen, and he said has anybody tried her on the old stuff. He meant [Nardil]{T phenelzine; planned}. It's from the fifties. It blocks an enzyme, and you can't have aged cheese or salami or draft beer with it, because your blood pressure can [shoot up]{S other_physical general possible side_effect}. We've got a list on the icebox. I eat my cheese in the shop like a criminal.

She's on 60 a day of the [Nardil]{T phenelzine; ongoing; dose=60 a day}. [She's [up half the night]{S sleep side_effect} with it]{O side_effect; phenelzine; neutral} and [if she stands too fast she's [lightheaded]{S neurological side_effect}]{O side_effect; phenelzine}. [We've never had the [blood pressure thing]{S other_physical absent side_effect}, not once]{O tolerated; phenelzine}.

I was in the kitchen. It was the sixth week, a Sunday. [She came down the stairs with her [choir folder]{S functioning improved} and asked me if the truck had gas in it]{O benefit; phenelzine}.

[That's two years and four months ago]{O benefit; phenelzine}. [The young fellow's form says remission]{O benefit; phenelzine}. [I don't hear the word [tired]{S energy improved} out of her unless she's earned it]{O benefit; overall}. We got a [dog]{T dog; ongoing} too, a heeler, he was supposed to be for the cattle. [She says he's the one that [gets her up]{S functioning improved}]{O benefit; dog}. [The kid in Omaha can have the credit for the rest]{O benefit; phenelzine}.

She leaves the radio off now. I keep it off.

=== 1261-ptsd
title: Participant 17
genre: interview
layout: research interview transcript, I: and P:
condition: PTSD
area: mental
english: New Zealand
narrator: interview
split: train
overall: unchanged
round: 4
ledger:
  counselling | psychotherapy | tried | no_response
  paroxetine | medication | tried | no_response | sexual, anhedonia
  venlafaxine | medication | stopped | partial | other_physical
  prazosin | medication | tried | partial | neurological
  eye movement desensitization and reprocessing | psychotherapy | tried | worse
  prolonged exposure | psychotherapy | declined | unknown
  alcohol | other | stopped | worse
  Alcoholics Anonymous | support | tried | unknown
  cannabis | other | tried | mixed | mania_psychosis
  quetiapine | medication | tried | mixed | energy, appetite_weight
  spearfishing | lifestyle | ongoing | partial
  peer support group | support | tried | unknown
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  stellate ganglion block | procedure | planned | unknown
  sleeping in the shed | other | ongoing | response
---
I: Recording's on. Thanks for doing this. Could you say in your own words what brought you to treatment?

P: Yep. So I was a firefighter, Hawke's Bay, nineteen years. There was a job in 2016 with a campervan. I won't go into it.

I: You don't need to.

P: And I was right as rain for two years after, that's what's funny. Then my daughter turned four. And I started [smelling it]{S anxiety}. In the supermarket. [Smoke]{S anxiety}. I'd [leave the trolley]{S functioning}. I'd be [checking the smoke alarms]{S anxiety} five, six times a night, [yelling at the kids]{S anger} for leaving chargers in. [Not sleeping]{S sleep}. I'd get the [dream]{S sleep} and I'd be up.

I: Was there a diagnosis?

P: [PTSD]{S diagnosis clin}. Off the ACC psychiatrist. I said to him, I'm not [depressed]{S mood absent}, I'm not [suicidal]{S suicidality absent}, I'm just [wound]{S anxiety fig}.

I: What was offered to you first?

P: [Counselling]{T counselling; tried; sessions=six} through work. Six of those. He was a nice old bugger, he'd been a vicar. [Didn't scratch it]{O no_benefit; counselling}. Then [Aropax]{T paroxetine; tried; duration=about eight months} for about eight months. [I never noticed any good off it]{O no_benefit; paroxetine}, [just [couldn't finish]{S sexual fig side_effect}, if you get me, and [didn't care]{S anhedonia side_effect} that I couldn't]{O side_effect; paroxetine}.

I: Did you know anybody else on it?

P: Half the station. My mate Hemi is on [Aropax]{T paroxetine; other} and reckons it saved his marriage. [Efexor]{T venlafaxine; stopped; dose=225} after. [That calmed the [yelling]{S anger improved} down quite a bit]{O partial; venlafaxine}. [I [sweated like a pig]{S other_physical fig side_effect}, but]{O side_effect; venlafaxine}. Got up to 225.

I: And are you still taking that?

P: Nah. Got sick of paying for it and sick of the [sweats]{S other_physical side_effect}. [Worst thing I ever did was come off that too quick. [Brain zaps]{S neurological fig withdrawal}, [spewing]{S gastrointestinal withdrawal}, I [saw the van]{S anxiety withdrawal} in broad daylight]{O withdrawal; venlafaxine}.

I: Some people are prescribed something for the nightmares, [prazosin]{T prazosin; tried}. Was that ever...

P: Yeah, had that. [Blood pressure pill]{T prazosin; tried}. [I'd say it took the [dream]{S sleep improved} from every night to every second]{O benefit; prazosin}. [Stood up for a pee and [hit the deck]{S neurological fig side_effect} though, six stitches]{O side_effect; prazosin}.

I: Could you tell me about [trauma therapy]{T eye movement desensitization and reprocessing; tried}?

P: [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=five goes}. Where she waves. I know it's meant to be the gold standard, she showed me the numbers, seven or eight out of ten for a single event. I did five goes. [After the second I was [smelling it]{S anxiety worsened} all day, not just the shops]{O worsening; eye movement desensitization and reprocessing}. [I [couldn't go in my own kitchen]{S functioning worsened}]{O worsening; eye movement desensitization and reprocessing}. She said it stirs up before it settles. Maybe so. [It didn't settle]{O worsening; eye movement desensitization and reprocessing}. The other kind, where you tell it over and over on a tape, [prolonged exposure]{T prolonged exposure; declined}, I said, no, with respect.

I: What did you do yourself to manage?

P: [Piss]{T alcohol; stopped}. I mean I [drank]{T alcohol; stopped}. As medicine. A [box of Tui]{T alcohol; stopped} a night so I'd sleep. [It worked for about an hour]{O partial; alcohol}. [Then I'd wake up worse, with my [heart going like the clappers]{S other_physical fig}]{O worsening; alcohol}. I've [not had one]{S substance_use improved} since the 2nd of March 2021. [AA]{T Alcoholics Anonymous; tried} for a bit, the old boys in Taradale. I won't say it was that.

I: What would you say it was?

P: My daughter poured it on the hydrangeas. [Weed]{T cannabis; tried}, before you ask. [Good for [sleep]{S sleep improved}]{O benefit; cannabis}. [Made me [paranoid]{S mania_psychosis side_effect}, I thought the neighbours' barbecue was a signal]{O side_effect; cannabis}.

I: Any other medication?

P: [Quetiapine]{T quetiapine; tried; dose=50}, 50. [Knocked me out beautifully, [seven hours]{S sleep improved}]{O benefit; quetiapine}. [[Useless till lunch]{S energy side_effect} and [stacked on the weight]{S appetite_weight side_effect}]{O side_effect; quetiapine}. My missus is a nurse at the home and she said we give that to the wanderers. [Quet]{T quetiapine; other}, they call it.

I: Did you hear about the [MDMA]{T MDMA-assisted therapy; not_tried} studies?

P: Rang up about it. They're in Auckland, they wanted people with no heart murmur, and I've got a [heart murmur]{S diagnosis clin}.

I: Has anything helped?

P: [Sleeping in the shed]{T sleeping in the shed; ongoing}. Serious. It's tin and concrete, nothing in it to burn. I put a stretcher in there for a laugh. [[Slept right through]{S sleep improved}]{O benefit; sleeping in the shed}. [I've [had the dream]{S sleep improved} maybe four times in there in a year]{O benefit; sleeping in the shed}. The missus isn't rapt.

I: No.

P: And [spearfishing]{T spearfishing; ongoing; frequency=Saturdays}, Saturdays, off Waimārama. [You can't smell anything under water. It does me till about Monday]{O partial; spearfishing}. I went along to a [responders' group]{T peer support group; tried} too, with cops and that, at the RSA. Good spread.

I: And is there anything planned?

P: There's a [jab in the neck]{T stellate ganglion block; planned}, [stellate something block]{T stellate ganglion block; planned}. A bloke does it in Tauranga. You [look like you've had a stroke]{S neurological fig general possible side_effect} for six hours, and then you're either better or you're not. My physio mate had one for his arm. I'm booked for the autumn.

I: If you compare now with when you first went to see someone?

P: [About the same, mate. If I'm honest]{O no_benefit; overall}. [I'm [off the booze]{S substance_use improved}]{O benefit; overall}. [But I still [can't do a supermarket]{S functioning}]{O no_benefit; overall}. I [haven't been in a kitchen with the oven on]{S functioning} since Christmas. I [left the brigade]{S functioning}. She does the roast and I stand on the lawn.

I: Would you like to stop there?

P: Yeah, go on then.

=== 1262-selective-mutism
title: Whispering to the cat. Notes from a dad.
genre: relative
layout: numbered notes, short flat sentences
condition: selective mutism and ADHD in a child
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 4
ledger:
  bribes | other | tried | no_response
  speech and language therapy | psychotherapy | stopped | no_response
  sliding-in technique | psychotherapy | tried | response
  sertraline | medication | tried | partial | anxiety, gastrointestinal
  lisdexamfetamine | medication | tried | worse | anxiety, appetite_weight
  guinea pig group | support | stopped | response
  voice recorder | other | ongoing | response
  propranolol | medication | not_tried | unknown
  special school | care_setting | declined | unknown
  drama class | lifestyle | planned | unknown
---
1. Nell is seven. She talks all day at home. She tells jokes. At school she [does not speak]{S functioning}. [Not a word in two years]{S functioning}.

2. It's called [selective mutism]{S diagnosis clin}. It is not [shyness]{S anxiety absent}. It is not rudeness. It's [fear]{S anxiety}. About one child in 140 has it. Nobody at the school had met one. We had to print the leaflet out for them.

3. She also has [ADHD]{S diagnosis clin}. People find that funny. A [fidget]{S cognition} who [won't talk]{S functioning}.

4. I had it too, I think. I [didn't speak in the infants]{S functioning other}. Nobody did anything. I take [propranolol]{T propranolol; other} before meetings now. My sister [did not leave her house]{S functioning other} for a year and had [CBT]{T cognitive behavioural therapy (psychotherapy); other}, and it fixed her. So it's in us.

5. What we did first was wrong. We [bribed]{T bribes; tried} her. A Sylvanian for every word. [She came home with no Sylvanians and [wet trousers]{S functioning}, as she couldn't ask for the loo]{O no_benefit; bribes}.

6. [Speech therapy]{T speech and language therapy; stopped; sessions=four appointments}. NHS. Four appointments. A kind woman with cards. [Nell looked at the cards]{O no_benefit; speech and language therapy}. She was discharged because her speech was normal. Well, yes.

7. [Sliding in]{T sliding-in technique; tried; duration=two}. Read about this if you read about nothing else. You take your child to an empty classroom. You play. She talks to you. Then the teaching assistant comes to the end of the corridor. Next day the door. Next day the doorway. You keep the talking going. It's meant to take a term. We took two. I changed my shifts.

8. Day 31. Mrs Pell was at the sink with her back to us. [Nell said "[it's your turn, Daddy]{S functioning improved}" at normal volume]{O benefit; sliding-in technique}. Mrs Pell kept washing a paint pot.

9. [By June she [talked to Mrs Pell]{S functioning improved}, to one dinner lady, and to a girl named Idris]{O benefit; sliding-in technique}. [In a room with six people, nothing]{O no_benefit; sliding-in technique}.

10. Medication. CAMHS suggested [sertraline]{T sertraline; planned}. [SSRIs]{T SSRIs (medication); general} help a good number of children with this, usually next to the behavioural work. They can cause [restlessness]{S anxiety general possible side_effect} and [tummy trouble]{S gastrointestinal general possible side_effect}. My wife wanted it. I didn't. We argued in a Nando's.

11. She had the [liquid]{T sertraline; tried; dose=12.5 and then 25}, 12.5 and then 25. [First week: [giddy]{S anxiety side_effect}, [running in circles]{S anxiety side_effect}, [loose poos]{S gastrointestinal side_effect}]{O side_effect; sertraline}. [It settled]{O tolerated; sertraline}. [After two months she would [whisper to an adult]{S functioning improved} if I stood next to her]{O partial; sertraline}. [It took the top off the [fear]{S anxiety improved}]{O partial; sertraline}. I was wrong. [When we were away and forgot, she was [weepy]{S mood withdrawal} and [hid behind the caravan]{S functioning withdrawal}]{O withdrawal; sertraline}.

12. [Elvanse]{T lisdexamfetamine; tried; duration=six weeks}. For the [ADHD]{S diagnosis clin}. Six weeks. [She [stopped eating lunch]{S appetite_weight side_effect}]{O side_effect; lisdexamfetamine}. [She [picked the skin off her thumbs]{S anxiety side_effect}]{O side_effect; lisdexamfetamine}. [And she [went silent at Nan's]{S functioning worsened}, where she had always talked]{O worsening; lisdexamfetamine}. [Whole thing went backwards]{O worsening; lisdexamfetamine}. Her cousin is on [Elvanse]{T lisdexamfetamine; other} and it's brilliant for him. He's a different sort of kid.

13. Nell asked if she could have [Daddy's tablets]{T propranolol; not_tried}. No.

14. Best thing. A farm near us runs a [guinea pig group]{T guinea pig group; stopped; sessions=eight Thursdays}. Eight Thursdays. Four children who [don't talk]{S functioning other}. One pig each. The children have to tell the pigs what's for tea. [By the fourth week [the noise in that barn]{S functioning improved}]{O benefit; guinea pig group}. It lost its grant.

15. Second best, and this was her idea. She records herself at home on an [old phone]{T voice recorder; ongoing}. Show and tell, reading, what she did at the weekend. Mrs Pell plays it. Nell stands there. [She has [read to the whole class]{S functioning improved} that way, with her mouth shut]{O benefit; voice recorder}. [In October she [said the last word live]{S functioning improved}]{O benefit; voice recorder}. It was "otter".

16. The council offered a [special school]{T special school; declined}. Nice building. We said no. It's forty minutes in a taxi with a stranger.

17. [Drama club]{T drama class; planned} after Christmas. Her choice. She wants to be a tree. She's told them she wants it to be a tree with lines.

18. Where she is. [[Talks to eleven people at school]{S functioning improved}, out of two hundred]{O partial; overall}. [Still [can't put her hand up]{S functioning}]{O no_benefit; overall}. [Still can't [say if she's hurt]{S functioning}]{O no_benefit; overall}. She fell off the climbing frame in September and nobody knew till I picked her up.

19. The cat's called Gavin. She says he's the only one who listens properly.

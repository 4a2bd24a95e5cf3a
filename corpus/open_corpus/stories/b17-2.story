=== 696-ulcerative-colitis
title: Patient voices: Gord, 52, Thunder Bay
genre: interview
layout: clinic newsletter interview
condition: ulcerative colitis
area: general
english: Canadian
narrator: interview
split: dev
overall: improved
round: 2
ledger:
  mesalamine | medication | tried | partial
  prednisone | medication | tried | mixed | sleep, anger, appetite_weight, other_physical
  azathioprine | medication | stopped | no_response | gastrointestinal
  infliximab | medication | stopped | partial | other_physical
  vedolizumab | medication | ongoing | response | pain
  colectomy | procedure | declined | unknown
  fecal transplant | procedure | not_tried | unknown
  probiotics | supplement | tried | no_response
  aloe vera | supplement | tried | no_response
  cutting out dairy | lifestyle | tried | no_response
---
Thanks for doing this, Gord. Tell us who you are.

Yeah, no problem. So I'm a millwright, thirty years in June. Married, two girls. And I've had [ulcerative colitis]{S diagnosis clin} since 2011.

How did it start?

Uh, [blood]{S gastrointestinal}. I figured it was the [hemorrhoids]{S gastrointestinal absent}. Then I was going [fifteen times a day]{S gastrointestinal}, [up all night]{S sleep}. I [lost thirty pounds]{S appetite_weight} and I didn't have thirty to lose. I knew every washroom between here and Marathon.

What did they give you first?

[Mezavant]{T mesalamine; tried}, the [5-ASA]{T mesalamine; tried} stuff. [Easy [pill]{T mesalamine; tried} to take, no side effects at all that I noticed]{O tolerated; mesalamine}. [It held me for maybe two years]{O partial; mesalamine}. [And then it [came roaring back]{S gastrointestinal fig}]{O partial; mesalamine}. So on came the [prednisone]{T prednisone; tried}.

You're making a face.

(laughs) I'm making the face, yeah. Look, [[pred]{T prednisone; tried} is a miracle]{O benefit; prednisone}. [Three days and the [bleeding]{S gastrointestinal improved} quit]{O benefit; prednisone}. [But I was [up at two in the morning]{S sleep side_effect} re-sorting bolts, and I was [mean]{S anger side_effect}]{O side_effect; prednisone}. My youngest wouldn't come out to the garage. [I got the [moon face]{S other_physical fig side_effect} and I [ate everything in the house]{S appetite_weight side_effect}]{O side_effect; prednisone}. [And every time we got down under ten milligrams, the [blood]{S gastrointestinal withdrawal} came back]{O withdrawal; prednisone}. Up, down, up, down. That's no way to live and the doctor agreed with me.

Did you look at anything outside the hospital?

Oh sure. [Probiotics]{T probiotics; tried}, eighty bucks a bottle. My wife's cousin had me drinking [aloe]{T aloe vera; tried}. [Quit dairy]{T cutting out dairy; tried} for a winter. [None of that made a lick of difference]{O no_benefit; probiotics, aloe vera, cutting out dairy}. There's a fella at work with [Crohn's]{S diagnosis clin other} who did the [liquid diet]{T exclusive enteral nutrition (lifestyle); other} for eight weeks and it put him right, but that's [Crohn's]{S diagnosis clin other}. It's a different animal.

And a [fecal transplant]{T fecal transplant; not_tried}? People are always curious.

[Fecal transplant]{T fecal transplant; not_tried}. Yeah, I brought it up. They told me it's still only in studies up here, for my thing anyway. So no. My buddies have some jokes about it.

What came after [prednisone]{T prednisone; tried}?

[Imuran]{T azathioprine; stopped; duration=four months}. Four months. [I was [nauseous]{S gastrointestinal clin side_effect} every single day]{O side_effect; azathioprine}, [and it never got me off the [pred]{T prednisone; tried}]{O no_benefit; azathioprine}. That got pulled. Then the surgeon came to see me. He was a nice guy. He drew me a picture. He wanted to [take the whole colon out]{T colectomy; declined}.

You said no?

I said not yet. I said show me what else you've got. So that was [Remicade]{T infliximab; stopped; frequency=every eight weeks}, the [IV]{T infliximab; stopped}, every eight weeks. [First couple of [infusions]{T infliximab; stopped}, wow, I was [back on the boat]{S functioning improved}]{O benefit; infliximab}. [Fourteen months I had out of that]{O partial; infliximab}. Then on the ninth or tenth one [I [broke out in hives]{S other_physical side_effect} in the chair and my [lips swelled up]{S other_physical side_effect}]{O side_effect; infliximab}. They'd found antibodies. So, done.

That must have been discouraging.

I won't lie, it was. You hear about a third of people lose their response to those drugs, and you think, well, somebody's got to be the third. Not once did I think about [packing it in]{S suicidality fig absent}, but I was [low]{S mood}.

And then?

And then [Entyvio]{T vedolizumab; ongoing}. She said it only works in the gut, so less trouble elsewhere. It's slow. [Nothing at six weeks]{O no_benefit; vedolizumab; neutral}. [Around week fourteen my wife says, you didn't get up last night]{O benefit; vedolizumab}. [I hadn't]{O benefit; vedolizumab}. [The scope that fall was clean]{O benefit; vedolizumab}. [I get [sore joints]{S pain side_effect} for a day or so after]{O side_effect; vedolizumab; neutral}.

How long ago is that?

Going on four years. [I go [twice a day]{S gastrointestinal improved}, like a gentleman]{O benefit; vedolizumab}. [I [drove to Winnipeg]{S functioning improved} for my daughter's convocation]{O benefit; vedolizumab} and I couldn't tell you where one washroom is on that road.

=== 697-ptsd
title: Tape 12: Sgt. R., U.S. Army (ret.)
genre: interview
layout: veterans' history project, Q: and A: lines
condition: PTSD
area: mental
english: American
narrator: interview
split: train
overall: partly_improved
round: 2
ledger:
  medication | medication | tried | unknown
  trazodone | medication | tried | no_response | sleep
  paroxetine | medication | stopped | no_response | sexual, other_physical
  venlafaxine | medication | stopped | partial | other_physical
  prazosin | medication | ongoing | response | neurological
  alcohol | other | tried | worse
  prolonged exposure | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | energy
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  stellate ganglion block | procedure | planned | unknown
  service dog | support | planned | unknown
  fly fishing | lifestyle | ongoing | partial
  peer group | support | ongoing | response
---
Q: You got home in '06. When did you start having trouble?

A: My wife would say the day I got home. I'd say about '09. I was [sleeping in the recliner]{S sleep} facing the door. [Nightmares]{S sleep}, five nights out of seven. [Night sweats]{S other_physical}, I'd [soak the thing through]{S other_physical}. I was [on edge]{S anxiety fig} all day. Somebody dropped a pallet at Home Depot and I was [on the floor]{S anxiety}.

Q: Did you see anyone?

A: Not till she packed a bag. I was treating it myself, with [bourbon]{T alcohol; tried}. [It'd knock me out for three hours and then the [dreams]{S sleep worsened} were twice as bad]{O worsening; alcohol}. So. VA. They gave it the four letters, [PTSD]{S diagnosis clin}, and a sack of [pills]{T medication; tried}.

Q: Do you remember which?

A: [Trazodone]{T trazodone; tried} to sleep. [All that did was [hang me over]{S sleep fig side_effect}]{O side_effect; trazodone}, [I still [woke up swinging]{S sleep}]{O no_benefit; trazodone}. [Paxil]{T paroxetine; stopped}. [Effexer]{T venlafaxine; stopped}, two-twenty-five. I don't, uh... let me think about the order. [Paxil]{T paroxetine; stopped} first. [[Paxil]{T paroxetine; stopped} was a flop in every sense, I [couldn't be a husband]{S sexual fig side_effect}, and I [sweated like a horse]{S other_physical fig side_effect}]{O side_effect; paroxetine}. [And I was [no calmer]{S anxiety}]{O no_benefit; paroxetine}. So they swapped it for the other one.

Q: The [Effexor]{T venlafaxine; stopped}.

A: Yes sir. [That one did take the [anger]{S anger improved} down some]{O partial; venlafaxine}. [I quit [putting holes in the drywall]{S anger improved}]{O partial; venlafaxine}. [My [blood pressure went up]{S other_physical side_effect} to one-sixty over a hundred]{O side_effect; venlafaxine}, so the doctor got nervous. [I missed two days of it on a hunting trip and I had the [zaps]{S neurological fig withdrawal} so bad I couldn't track a deer]{O withdrawal; venlafaxine}. When they took me off it took four months.

Q: \[inaudible\] the [nightmares]{S sleep}?

A: Well that was a different [pill]{T prazosin; ongoing}. It's a blood pressure [pill]{T prazosin; ongoing}, matter of fact. [Prazosin]{T prazosin; ongoing}. I'd never heard of it. A nurse practitioner said it blocks the adrenaline at night. [Two weeks, and I [slept through]{S sleep improved}]{O benefit; prazosin}. First time in eight years. I went and told the dog. [I get [light-headed]{S neurological side_effect} if I stand up quick]{O side_effect; prazosin; neutral}, that's about it. I still take it. Now my buddy Dale, same squad, [prazosin]{T prazosin; other} didn't do squat for him. He's on [Seroquel]{T quetiapine (medication); other} and he's [big as a house]{S appetite_weight fig other side_effect}.

Q: Did you do any of the therapies?

A: Two of them. The first one was [prolonged exposure]{T prolonged exposure; stopped}, where you tell it over and over into a recorder and you go home and listen to yourself. I know it's got the numbers behind it. They showed me, fifty, sixty percent get better. [I got worse]{O worsening; prolonged exposure}. [I was back to the recliner and the [nightmares]{S sleep worsened} were getting through the [pill]{T prazosin; ongoing}]{O worsening; prolonged exposure}. I'm not saying it's bad. I quit at session six. Never [suicidal]{S suicidality absent}, but I was [done with people]{S functioning}.

Q: And the second?

A: Four, five years later, different [therapist]{T eye movement desensitization and reprocessing; stopped}, lady out in the county. You follow her fingers. [EMDR]{T eye movement desensitization and reprocessing; stopped; sessions=fourteen sessions}. I thought it was voodoo. [I'd come home [wrung out]{S energy fig side_effect}, sleep till supper]{O side_effect; eye movement desensitization and reprocessing; neutral}. Around the ninth, tenth time, I was telling her about the culvert and I noticed that I was just... telling her. [It was [a thing that happened]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. We did fourteen sessions and shook hands.

Q: Have you looked into [MDMA therapy]{T MDMA-assisted therapy; not_tried}, or [psychedelics]{T psychedelics (drug_assisted_therapy); general}? There's a lot of interest among veterans.

A: I've read about it. I called a place about the [MDMA]{T MDMA-assisted therapy; not_tried}, and they weren't taking anybody with a heart history. A guy in my [group]{T peer group; ongoing} went down to Mexico for [ibogaine]{T ibogaine (drug_assisted_therapy); other}. He came back real peaceful and then about a year on he wasn't. I haven't done any of that.

Q: What about the [shot in the neck]{T stellate ganglion block; planned}?

A: The [stellate block]{T stellate ganglion block; planned}. They've got me down for March.

Q: You have a dog with you today.

A: That's just a dog. That's Biscuit. The [service dog]{T service dog; planned} I'm still on the list for, going on three years.

Q: How are you doing now, overall?

A: [I'd call it sixty, seventy percent]{O partial; overall}. Loud's still loud. [I [don't do the Fourth]{S functioning}]{O partial; overall}. [I [fish]{T fly fishing; ongoing} when I can, and that's [quiet]{S anxiety fig improved} for an hour]{O partial; fly fishing}. The main thing is the Thursday [group]{T peer group; ongoing; frequency=Thursday} at the Legion. [That's where I learned to [talk to my wife]{S functioning improved}]{O benefit; peer group}. She unpacked the bag, by the way. It took her till 2014, but she unpacked it.

=== 698-ocd
title: The tap that would not close
genre: interview
layout: newspaper Q and A
condition: OCD
area: mental
english: Indian English
narrator: interview
split: train
overall: improved
round: 2
ledger:
  ashwagandha | supplement | tried | no_response
  homeopathy | supplement | tried | no_response
  fluvoxamine | medication | stopped | partial | gastrointestinal, sleep
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical, appetite_weight
  exposure and response prevention | psychotherapy | tried | response | anxiety
  risperidone | medication | declined | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
  pranayama | mind_body | ongoing | partial
  clonazepam | medication | stopped | partial | sleep
---
Ms. Revathi S. (31) is a chartered accountant in Chennai. She spoke to us on the condition that we print what she says and not what people like to hear.

What do people like to hear?

That I am "so organised". Ma'am, I was [washing my hands till they bled]{S anxiety}. That is not organised. I used to take [two and a half hours to bathe]{S functioning}. I had [red cracked skin up to the elbow]{S other_physical}.

When did it begin?

In class ten only. First it was [checking]{S anxiety} the gas. Then [germs]{S anxiety}. In my CA final year it was at its worst, I was [opening and closing one tap sixty times]{S anxiety} because the number was not coming right. My mother thought it was devotion, no? All this purity. My grandmother also had it I think, she was [washing coins]{S anxiety other}.

Was there treatment at home, before doctors?

My uncle got me [ashwagandha]{T ashwagandha; tried}. Then one [homeopathy]{T homeopathy; tried} gentleman in Mylapore, white [pills]{T homeopathy; tried; duration=one year}, one year. [No use, both]{O no_benefit; ashwagandha, homeopathy}. [Actually I began [counting]{S anxiety} the white [pills]{T homeopathy; tried}]{O no_benefit; homeopathy}.

(laughs) And then a psychiatrist?

Then a psychiatrist, after I [failed to reach the exam hall]{S functioning}. He said [OCD]{S diagnosis clin}, straight away, in five minutes. I cried. He started [fluvoxamine]{T fluvoxamine; stopped; dose=50, then 200} 50, then 200, and [clonazepam]{T clonazepam; stopped; dose=half tablet; frequency=at night} half tablet at night for the [anxiety]{S anxiety clin}.

How was that?

[The [clonazepam]{T clonazepam; stopped} gave me some relief in the evenings but I was [sleeping in the office]{S sleep side_effect}]{O partial; clonazepam}. He stopped it after six weeks because people get [hooked]{S substance_use fig general possible side_effect}. The [fluvoxamine]{T fluvoxamine; stopped}, see, [it brought the [bathing]{S functioning improved} from two and half hours to one and half]{O partial; fluvoxamine}. The doctor was happy. My family was not happy, there is one bathroom. [I had [nausea]{S gastrointestinal clin side_effect} and [very vivid dreams]{S sleep side_effect}, my teeth falling, all that]{O side_effect; fluvoxamine}. [At ten months it was not holding, the [tap came back]{S anxiety}]{O partial; fluvoxamine}.

So he changed it?

He changed it. First he wanted to add [risperidone]{T risperidone; declined}. I looked it up on the phone outside his room. [Weight gain]{S appetite_weight possible side_effect}, [milk from the breast]{S other_physical possible side_effect}, [stiffness]{S other_physical possible side_effect}. I went back in and said sorry, no. So he gave the old one, [clomipramine]{T clomipramine; ongoing}.

Is that a strong [medicine]{T clomipramine; ongoing}?

It is from the sixties. He said some forty to sixty percent of [OCD]{S diagnosis clin general} patients respond to any one of these medicines, and that a response means only that it is less, not that it is gone. I appreciated that he said it. [For [clomipramine]{T clomipramine; ongoing} you pay: [mouth dry like chalk]{S gastrointestinal fig side_effect}, [constipation]{S gastrointestinal clin side_effect}, [sweating]{S other_physical side_effect} in an AC room]{O side_effect; clomipramine}. [And I [gained nine kilos]{S appetite_weight side_effect}]{O side_effect; clomipramine}. [But in the third month the [thoughts]{S anxiety improved} went from shouting to talking]{O benefit; clomipramine}. [No [seizure]{S neurological absent side_effect}, ECG was normal, what I was scared of did not come]{O tolerated; clomipramine}.

You have spoken about [exposure therapy]{T exposure and response prevention; tried} as well.

Yes, yes, [that is the main thing]{O benefit; exposure and response prevention}. [Only when the [medicine]{T clomipramine; ongoing} was in me could I do it]{O benefit; clomipramine}. There was one [psychologist]{T exposure and response prevention; tried; frequency=twice a week; duration=five months}, twice a week, five months. [ERP]{T exposure and response prevention; tried}. She made me touch the handle of the Egmore station toilet and then eat a biscuit. [That evening I was [shaking]{S anxiety side_effect}, I hated her]{O side_effect; exposure and response prevention}. By the tenth biscuit it was a biscuit. [I [bathe in eleven minutes]{S functioning improved} now]{O benefit; exposure and response prevention}. [The [skin]{S other_physical improved} has healed]{O benefit; exposure and response prevention}.

Some patients have surgery, or [electrodes]{T deep brain stimulation; general}. Was that ever discussed?

[Electrodes]{T deep brain stimulation; not_tried} in the brain? No, no. That is for those for whom nothing works. I read about a man in Bengaluru who had it and went back to his bank job. For me nobody raised it.

[Yoga]{T yoga (mind_body); general}?

Everybody asks [yoga]{T yoga (mind_body); general}! I do [pranayama]{T pranayama; ongoing; frequency=morning} in the morning. [It settles me a little before a client call]{O partial; pranayama}. It does not treat [OCD]{S diagnosis clin general}. Please print that.

We will. Are you cured?

[No. I am [living]{S functioning improved}]{O benefit; overall}. [In March, filing season, I [checked one return nine times]{S anxiety}]{O partial; overall}. Before, it would have been ninety. My husband does not know which tap it was, and I am not going to show him.

=== 699-chronic-migraine
title: In conversation: the woman behind the counter
genre: interview
layout: charity magazine interview, bold questions
condition: chronic migraine
area: general
english: British
narrator: interview
split: train
overall: partly_improved
round: 2
ledger:
  paracetamol | medication | tried | no_response
  codeine | medication | stopped | worse | pain
  sumatriptan | medication | ongoing | partial | other_physical
  amitriptyline | medication | stopped | no_response | sleep, gastrointestinal
  propranolol | medication | not_tried | unknown
  topiramate | medication | stopped | mixed | cognition, neurological, mood
  onabotulinumtoxinA | medication | stopped | partial | other_physical
  erenumab | medication | ongoing | response | gastrointestinal
  riboflavin | supplement | tried | no_response
  feverfew | supplement | tried | no_response
  daith piercing | procedure | tried | no_response
  occipital nerve block | procedure | not_tried | unknown
---
Bev Tranter has worked the same post office counter in Stoke for twenty-two years. For nine of those she had a [headache]{S pain} more days than not.

**What's the difference between a [headache]{S pain general} and what you've got?**

Oh, duck. A [headache]{S pain general} you moan about. A [migraine]{S pain clin}, I [can't say my own postcode]{S cognition}. One side of my [face goes numb]{S neurological}, I [can't bear the strip light]{S neurological}, I'm [sick]{S gastrointestinal}. At the worst it was [twenty-two days out of thirty]{S pain}. They call it [chronic migraine]{S diagnosis clin} if it's over fifteen.

**What did you take at the beginning?**

[Paracetamol]{T paracetamol; tried}, which is like throwing a [paracetamol]{T paracetamol; general} at a bus. [Nothing]{O no_benefit; paracetamol}. Then [co-codamol]{T codeine; stopped}, the strong ones. I was on the [codeine]{T codeine; stopped; frequency=every day} every day for, ooh, two years? And it turned out [they were giving me the [headaches]{S pain side_effect}]{O worsening; codeine}. Rebound, she said, the nurse at the neurology. So I had to come off those, cold turkey, over August bank holiday. [Ten days of [shivering]{S other_physical withdrawal} and the [worst head]{S pain withdrawal} of my life]{O withdrawal; codeine}. [After, I was down to eighteen days]{O partial; overall}. That's a result, apparently.

**And for the [attacks]{S pain} themselves?**

[Sumatriptan]{T sumatriptan; ongoing}. [If I catch it early it stops about half of them]{O partial; sumatriptan}. [I get a [tight chest]{S other_physical side_effect} with it for twenty minutes]{O side_effect; sumatriptan; neutral}, they warned me. Still carry it. My daughter has the [same tablets]{T sumatriptan; other} and hers go in half an hour, the jammy beggar.

**You went through a few preventives.**

They make you fail three before you get the good stuff. [Ami]{T amitriptyline; stopped} was first. [I [slept through my alarm]{S sleep side_effect}, I'd a [mouth like a carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline} [and I'd just as many [heads]{S pain}]{O no_benefit; amitriptyline}. So that got binned. I couldn't have [propranolol]{T propranolol; not_tried} on account of my [asthma]{S diagnosis clin}. Then [topiramate]{T topiramate; stopped}.

**How did you find [topiramate]{T topiramate; stopped}?**

Well, I'll be fair to it. [It brought me down to nine days]{O benefit; topiramate}. Nine! [But I was [thick as mince]{S cognition fig side_effect}, I [couldn't add up a parcel and a book of stamps]{S cognition side_effect}, I'd [pins and needles]{S neurological fig side_effect} in my feet]{O side_effect; topiramate}. [And I got [so down]{S mood side_effect}]{O side_effect; topiramate}. I'm not a [depressed]{S mood absent} person. [I'd sit in the stockroom and [cry]{S mood side_effect} over nothing]{O side_effect; topiramate}. My manager noticed before I did. The consultant said stop, and [I was [my old self]{S mood improved side_effect} inside a fortnight]{O tolerated; topiramate}, [with [twenty days]{S pain withdrawal} again]{O withdrawal; topiramate}.

**Did you try anything outside the NHS?**

[Vitamin B2]{T riboflavin; tried}, [feverfew]{T feverfew; tried}, and I had my [ear pierced]{T daith piercing; tried}, the gristly bit, because a woman on Facebook said. [None of it did owt]{O no_benefit; riboflavin, feverfew, daith piercing}. I quite like the earring.

**[Botox]{T onabotulinumtoxinA; stopped}?**

[Botox]{T onabotulinumtoxinA; stopped; sessions=Five rounds}, yes, thirty-one little jabs. Five rounds. [The second and third were smashing, I was down to ten days]{O partial; onabotulinumtoxinA}. [My [eyelid drooped]{S other_physical side_effect} for a month, I looked like a pirate]{O side_effect; onabotulinumtoxinA; neutral}. [Then it just stopped working]{O partial; onabotulinumtoxinA}. By the fifth there was no point carrying on. They talked about a [nerve block]{T occipital nerve block; not_tried} but the lady who did it had gone on maternity.

**And today?**

Today I do my own [injection]{T erenumab; ongoing; frequency=once a month}, once a month, in the leg. [Aimovig]{T erenumab; ongoing}. It's one of these [CGRP]{T CGRP antibodies (medication); general} ones, they say about half of people get their days cut by half. [I'm [bunged up]{S gastrointestinal side_effect} with it]{O side_effect; erenumab; neutral}, let's not dwell. [I have [five or six days]{S pain improved} a month]{O benefit; erenumab}. [I've [not rung in sick]{S functioning improved} since Easter]{O benefit; erenumab}.

**Is there anything you'd tell our readers?**

Keep the diary. I know it's dull. You can't argue with a consultant without a diary.

**And what worries you?**

They might take me off it for a trial break next spring, to see. I know what I'd see. I'd see the [stockroom]{S functioning fig possible}.

=== 043-complicated-grief
title: Report from a widow, 79
genre: forum
layout: post with an update weeks later
condition: complicated grief
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  complicated grief therapy | psychotherapy | stopped | partial | mood
  valerian | supplement | tried | no_response | gastrointestinal
  chamomile | supplement | tried | no_response
  grief support group | support | tried | worse | anger
  citalopram | medication | declined | unknown
  gardening | lifestyle | ongoing | partial
---
[Complicated grief therapy]{T complicated grief therapy; stopped; sessions=sixteen}. That is the actual name, I did not make it up. Sixteen sessions, Medicare paid most. I am putting this here because when I went looking I found a lot of poems and nobody telling me what they DO to you.

Walt died in the garage on a Tuesday, three years ago. Everybody's husband dies. I am not complaining about that. What I am talking about is that two years later I [still set his alarm]{S functioning}. I [would not let the plumber stand where he fell]{S functioning}. I [ate over the sink]{S functioning}. I [had not gone upstairs]{S functioning} since. I [talked to him]{S other} at the bank and the teller answered. I didn't [want to be dead]{S suicidality absent} exactly, I [wanted to be excused]{S suicidality fig}.

First, [what was useless]{O no_benefit; valerian, chamomile, grief support group}. [[Valerian]{T valerian; tried}, smells like a gym bag, gave me [gas]{S gastrointestinal side_effect}]{O side_effect; valerian}, [I [lay awake]{S sleep} and smelled it]{O no_benefit; valerian}. [[Chamomile]{T chamomile; tried}, please]{O no_benefit; chamomile}. The [church group]{T grief support group; tried}: eleven women and a box of tissues being passed like a collection plate. [I came home [madder]{S anger worsened side_effect} than I went]{O worsening; grief support group}. Doctor wanted me on [citalopram]{T citalopram; declined} and I said I am not [sick]{S mood absent}, I am married.

So, the [therapy]{T complicated grief therapy; stopped}. The gal is about forty. She has you shut your eyes and tell the day, start to finish, into a recorder. Then you take the tape home and LISTEN TO IT. Every day. [I [bawled]{S mood worsened side_effect} so hard the first week that the dog left the room]{O side_effect; complicated grief therapy}. She also has you do one nice thing for yourself daily and report. I told her I had a cookie. She wrote it down!

I also took back the [tomatoes]{T gardening; ongoing}, which were Walt's department. [Dirt helps from about eight to ten in the morning]{O partial; gardening}. That's all I'll claim for it.

Result after nine sessions: [I [moved the alarm clock to the hall closet]{S functioning improved}]{O partial; complicated grief therapy}. It's still plugged in. That is the whole of it so far and I've decided not to be embarrassed.

UPDATE, six weeks. Finished all sixteen. People asked am I "over it," and to those people I say take up a hobby. [I have [been upstairs]{S functioning improved}]{O partial; complicated grief therapy}. Once, to get the fan. [The [plumber came and stood in the garage and I let him]{S functioning improved}]{O benefit; complicated grief therapy}. [I still [wake at 5:10]{S sleep} for a man who's been gone three years]{O no_benefit; complicated grief therapy}. [I [don't eat at the sink]{S functioning improved} anymore except for corn]{O benefit; complicated grief therapy}. If you're asking was it worth sixteen drives to Dayton, [I'd say it moved me about a yard]{O partial; complicated grief therapy}. At my age that's a fair piece of ground.

=== 258-ptsd
title: "I am not sure it is a story"
genre: article
layout: magazine feature with subheadings
condition: PTSD
area: mental
english: second-language English
narrator: journalist
overall: partly_improved
round: 1
ledger:
  passionflower tea | supplement | tried | no_response
  topiramate | medication | stopped | partial | neurological, cognition
  sertraline | medication | ongoing | partial | gastrointestinal, other_physical
  narrative exposure therapy | psychotherapy | tried | partial | pain, gastrointestinal
  sewing group | support | ongoing | response
---
"Excuse me, I'm maybe not the right person," says Mirsada, and she moves the sugar bowl a little to the left. "There are women who had worse. I'm sorry. You came far. Will you take more coffee?"

She is 52, she cleans in a primary school outside Malmö, and she has said yes to this interview three times and no two times. Her daughter, who is a nurse, has put herself at the end of the sofa, for in case. We agreed that Mirsada can stop when she likes. She speaks a Swedish of her own and an English from television, and where she looked for a word I have let the looking stay.

The sound of the stairs

"It's the stairs," she says. "In this house is no elevator. So, somebody goes up with heavy shoes. And I'm not here. I'm... it's 1993, and I have flour on hands." She [hears boots]{S anxiety} in every pair of shoes. Her [knees give]{S other_physical}, she [cannot find the air]{S anxiety}, and afterwards she is [standing in the bathroom with the door locked and doesn't know since when]{S mania_psychosis}. In the nights she [wakes with the hand over her own mouth]{S sleep}. Her [head hurts]{S pain} four days of seven, "[like a scarf that somebody pulls]{S pain fig}."

For twenty-six years she told it to nobody. Her husband died without knowing. "He thought that I'm [nervous of the cooking]{S anxiety}," she says, and then, I'm not certain, she laughs.

What is [PTSD]{S diagnosis clin general}

[Post-traumatic stress disorder]{S diagnosis clin general} can come after something that threatened the life or the body, also many years after. About four of a hundred people in the world have had it; among those who fled from a war it is rather one of three. It can be treated also late. The usual signs are:

– [memories that come by themselves]{S anxiety general} and [nightmares]{S sleep general}
– [avoiding of places, people and talk]{S anxiety general}
– [feeling of guilt]{S hopelessness general} or [of being cut off from others]{S functioning general}
– [being easily startled]{S anxiety general}, [sleeping badly]{S sleep general}, [getting angry]{S anger general}
– often also [pains without finding]{S pain general}: [head]{S pain general}, [back]{S pain general}, [stomach]{S pain general}

"They come to us with the [pain]{S pain general}," says Dr. Torvald Lindqvist-Amini, who is chief physician at a clinic for war-wounded in the same town. "Ten years they have been sent to X-ray. We ask one question more. It's not a clever question, one asks only what has happened to you, and then one must have the time to hear the answer. In my experience the half of it is to have the time."

Tea, and a neighbour

At first Mirsada helped herself with what her mother used. She cooked [passionflower tea]{T passionflower tea; tried}, a litre every evening. "[It makes warm. Otherwise not, I'm sorry to say]{O no_benefit; passionflower tea}." For the plants there are small studies for [worry]{S anxiety general} and [sleep]{S sleep general}; for [PTSD]{S diagnosis clin general} there are in practice none.

It was the neighbour, Hodan from the second floor, that pushed her. Hodan's son has [epilepsy]{S diagnosis clin other} and takes [topiramate]{T topiramate (medication); other}, and Mirsada used to hold him when he had his [fits]{S neurological other}. "I hold him, and I'm not [afraid]{S anxiety absent}. I thought, so why I'm [afraid of stairs]{S anxiety}?" Strange enough it became the same [medicine]{T topiramate; stopped} for both. A doctor at the health centre gave her [topiramate]{T topiramate; stopped} against the [headaches]{S pain}, because it is used for [migraine]{S diagnosis clin general}, and said that it perhaps also could do something for the [dreams]{S sleep general}.

"[The [scarf]{S pain fig improved} became loose]{O benefit; topiramate}," she says. "[Two months, almost no [head pain]{S pain improved}]{O benefit; topiramate}." [But the boots on the stairs she [heard as before]{S anxiety}]{O no_benefit; topiramate}. [And her [fingers slept]{S neurological side_effect}, and [words went out from her]{S cognition side_effect}, in three languages at the same time]{O side_effect; topiramate}. [One day she [couldn't say the name of her daughter]{S cognition side_effect}]{O side_effect; topiramate}. "I said, you, you, come here, you." She stopped with it in the same week.

The daughter on the sofa looks out at the balcony. It's her, later, when we go down, who says: "I thought that it was a stroke, Mamma should have told you that also."

The carpet with the stones

In 2020 she came to Lindqvist-Amini's clinic. She got [sertraline]{T sertraline; ongoing; dose=100 milligrams}, which she takes still, 100 milligrams. "[I was [ill in the stomach]{S gastrointestinal side_effect}, I [shaked teeth]{S other_physical side_effect}, so, three weeks]{O side_effect; sertraline; neutral}. Then... [it took a small piece]{O partial; sertraline}. [I don't [cry]{S mood improved} at work]{O partial; sertraline}."

And she got [narrative exposure therapy]{T narrative exposure therapy; tried}. In this [method]{T narrative exposure therapy; general}, which was made for refugees, one puts out a rope on the floor that is the life, with flowers for the good and stones for the bad, and tells all of it, in order, while the therapist writes. At the end one signs. Studies from camps and clinics show that more than half no longer have the diagnosis after it.

Mirsada's rope was from a curtain. She put eleven stones and, she wants this to be in the newspaper, nineteen flowers. [In the sessions with the fourth stone she [vomited]{S gastrointestinal side_effect}, and the [headaches]{S pain worsened side_effect} were there each day]{O side_effect; narrative exposure therapy}. She didn't come two weeks. The [therapist]{T narrative exposure therapy; tried} rang. She came.

"[Now, somebody goes up. I [hear it's shoes]{S anxiety improved}]{O benefit; narrative exposure therapy}," she says. "I think, that's Hodan, she buys too much." She holds up her hand flat and tilts it. "[Not always. If it's [two men]{S anxiety}, no]{O partial; narrative exposure therapy}." [She [sleeps five hours]{S sleep improved}, before it was three]{O partial; narrative exposure therapy, sertraline}. [The [scarf]{S pain fig} is not better at all, for that the [talking]{T narrative exposure therapy; tried} has done nothing]{O no_benefit; narrative exposure therapy}.

What she has now

On Wednesdays there is a [sewing group]{T sewing group; ongoing; frequency=Wednesdays} in the cellar of the library, women from seven countries. They sew bags for sale, nobody needs them. "[There I'm not [nervous]{S anxiety absent}, not one time]{O benefit; sewing group}." It can depend on that the cellar has no stairs above it. She has thought of that, she says, and she goes anyway.

Where to turn

– The health centre is always a good first door; you have right to an interpreter.
– [Trauma-focused therapy]{T trauma-focused therapy (psychotherapy); general}, for example [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); general} or [narrative exposure]{T narrative exposure therapy; general}, has best support in research.
– Medicines of the type [SSRI]{T SSRIs (medication); general} help some, often in part.
– Tell about [headache]{S pain general} and other [pain]{S pain general}. It belongs to it.

Before I go she asks if I can take away the part about her husband. Then she shakes her head. "No. Leave. He should know it." [She follows me out to the landing, which, her daughter says behind her, she [hadn't done last year]{S functioning improved}]{O partial; overall}. Somebody is coming up. She stands. It's a boy with a pizza.

=== 025-panic-disorder
title: the panic post I keep deleting
genre: essay
layout: blog post with headings
condition: panic disorder
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  psychotherapy | psychotherapy | tried | no_response | hopelessness
  citalopram | medication | stopped | partial | gastrointestinal, sleep, appetite_weight
  alprazolam | medication | ongoing | partial | sleep
  magnesium | supplement | tried | no_response | gastrointestinal
  fluoxetine | medication | ongoing | partial | sleep
  cognitive behavioural therapy | psychotherapy | stopped | response
  giving up coffee | lifestyle | ongoing | response | pain
  virtual reality exposure | psychotherapy | declined | unknown
---
I should apologize up front, because this used to be a sourdough blog. Eleven of you subscribed for the crumb shots. I've written this post four times since April and trashed it every time, so if it's lumpy, it's because I quit proofing.

## What it is

I'm 31. I do dental billing from home. I have [panic disorder]{S diagnosis clin}, which I'd have told you in 2020 was a thing that people with interesting lives had.

The first one was in the self checkout at Kroger. My [chest shut]{S anxiety fig}. My [lips buzzed]{S neurological}. I [couldn't feel my arms below the elbow]{S neurological}, and I had this conviction, very calm and specific, that I [had about ninety seconds]{S anxiety}. I left a full cart. The ice cream alone was six dollars.

## What it isn't

People hear "[panic]{S anxiety general}" and picture screaming. I've never [screamed]{S anxiety absent}. I didn't [faint]{S neurological absent}, I have never once [fainted]{S neurological absent}, though I've asked strangers to get ready to catch me. It isn't [stress]{S anxiety absent}, it'll come in the middle of a nature show. It isn't being [sad]{S mood absent}. And I wasn't [shy]{S anxiety absent}, I did improv in college (sorry).

What it is, is [like stepping onto a stair that isn't there]{S anxiety fig}, and then the feeling just... stays at that part.

## The bad year

By that winter I'd [cut out the grocery store, the highway, the dentist (I know), and elevators]{S functioning}. I [drove only right turns]{S functioning}. My sister Shay got married in Denver and I [watched it on an iPad]{S functioning} propped up on a flour canister. And the nights. I'd [jerk awake at 1:30 with one already going]{S sleep}, and after a few of those I got [afraid of the bed]{S anxiety}. I started [sleeping sitting up]{S sleep} in the hallway, because it has no windows. I don't know why that mattered.

## The first [therapist]{T psychotherapy; tried}

Insurance found me a [counselor]{T psychotherapy; tried; sessions=five} twelve minutes away by right turns. She had a fountain. I told her about Kroger and she asked what I thought my heart was trying to say to me. I said I thought it was trying to say "attack." She told me that I was "choosing to live in fear" and sold me a journal. Actually sold. $18.

I went five times. [Nothing changed except that I now also [felt like it was my fault]{S hopelessness worsened side_effect}]{O no_benefit; psychotherapy}.

## Pills, part one

My doctor put me on [citalopram]{T citalopram; stopped; dose=10}, 10, then 20. Credit where it's due. [The first ten days I had [diarrhea]{S gastrointestinal clin side_effect} and [zero appetite]{S appetite_weight side_effect} and was [awake till three]{S sleep side_effect}]{O side_effect; citalopram}. [Then it was great. I mean it. [Two attacks]{S anxiety improved} in the whole month of March]{O benefit; citalopram}. [I [went to Kroger]{S functioning improved}. I bought the ice cream]{O benefit; citalopram}.

[And around month eight it just left. Same dose, same time with the same oatmeal, and I was [back on the hallway floor]{S sleep worsened}]{O partial; citalopram}. We went up to 40. [Forty was twenty with more [bathroom]{S gastrointestinal fig side_effect}]{O no_benefit; citalopram}. Nobody has ever explained this to me. The pharmacist called it "poop-out," so that's the level of science we're at.

She gave me [Xanax]{T alprazolam; ongoing; dose=0.25; frequency=ten a month} too, the 0.25, ten a month. [It does stop one, [if I catch it on the first stair]{S anxiety fig improved}]{O partial; alprazolam}. [Then I [nap like a toddler]{S sleep fig side_effect} and the day's shot]{O side_effect; alprazolam}. I use about four.

## Money

The receipts, because I'm a biller and you know I kept them:

- ER, twice: $2,340 after insurance
- fountain lady: $150 plus journal
- [magnesium glycinate]{T magnesium; tried}, the fancy kind, three bottles: $84 ([result: the [runs]{S gastrointestinal side_effect}]{O side_effect; magnesium}, [no change otherwise]{O no_benefit; magnesium})
- [VR exposure]{T virtual reality exposure; declined} at a private clinic, which puts you in a headset elevator: quoted at $275 a session. They called twice. I said no thank you, I have a real elevator for free.
- [CBT]{T cognitive behavioural therapy; stopped} at the university training clinic: $15 sliding scale

That last one is the whole reason for this post. It's a clinic where the therapists are grad students. I waited five months and I got a 26-year-old named Tobias who'd never had a [panic]{S anxiety general} patient and said so.

## Tobias

He was so nervous. He had a [CBT]{T cognitive behavioural therapy; general} manual with tabs. And we did everything in it, straight down the page, eleven weeks. I wrote out what I thought would happen, then we went and did the thing, and then I wrote out what happened. I breathed through a straw. I ran up the parking garage to make my heart go. He ran too, in his dress shoes.

Week six we rode the elevator in the psych building for one hour. Up and down. People got on with their lunch. [Around the thirtieth trip the [missing stair]{S anxiety fig} came, and I told it, fine, and it [went through me and out]{S anxiety fig improved}]{O benefit; cognitive behavioural therapy}. I can't describe it any better than that, and I've tried in four drafts.

[By week eleven I was [driving on the highway]{S functioning improved}. [Left turns]{S functioning improved} and everything]{O benefit; cognitive behavioural therapy}.

I also [gave up coffee]{T giving up coffee; ongoing}. [Four days of a [headache you could have hung a coat on]{S pain fig side_effect}]{O side_effect; giving up coffee}, [and then I'd say a third of the [chest stuff]{S anxiety improved} was just gone]{O benefit; giving up coffee}. I'm furious about this.

## Where I'm at

Tobias graduated. The rule is you get one student, so we're done. I'm on [Prozac]{T fluoxetine; ongoing; dose=20} now, 20, in place of the [citalopram]{T citalopram; stopped}. [It's okay, [maybe one attack every two weeks]{S anxiety improved}]{O partial; fluoxetine}. [It isn't kind to [sleep]{S sleep side_effect}, I have to take it at breakfast or I'm up reading recipes]{O side_effect; fluoxetine; neutral}.

[Days, I'm about eighty percent]{O partial; overall}. [Nights I'd say half. I'm [in the bed]{S sleep improved}, lying down, most of the week]{O partial; overall}. [There's [still a hallway night]{S sleep} here and there]{O partial; overall}. Shay's having a baby in June, in Denver, and I've got a plane ticket I've looked at so many times that the airline probably thinks I'm casing it. I [haven't flown since 2019]{S functioning}. I wrote out what I think will happen. It's two pages.

Next week: rye.

=== 060-ptsd
title: Comment card, trauma service
genre: feedback
layout: service feedback comment
condition: PTSD
area: mental
english: American
narrator: patient
overall: worse
round: 1
ledger:
  prolonged exposure | psychotherapy | stopped | worse
  sertraline | medication | ongoing | no_response
  group therapy | psychotherapy | planned | unknown
---
Six of the twelve [prolonged exposure]{T prolonged exposure; stopped; sessions=Six} sessions I was promised actually happened. My [therapist]{T prolonged exposure; stopped} went on leave after number six and I was told that somebody would call. It's been nine weeks.

I'm 22, referred for [PTSD]{S diagnosis clin} after a car accident. The work itself is that you tell it with your eyes closed. [When it got cut off halfway, I was left with all of it open. [Flashbacks]{S anxiety clin worsened} went from one or two a week to every day]{O worsening; prolonged exposure}. [I [sleep in my clothes]{S sleep worsened} now and I [haven't been in a car]{S functioning worsened} since August]{O worsening; prolonged exposure}, before that I could do the back seat.

The [sertraline]{T sertraline; ongoing} I was scared of because my cousin turned into a [robot]{S anhedonia fig other side_effect} on it. [That part was fine, I still [cry]{S anhedonia absent side_effect}, I still [laugh at my dog]{S anhedonia absent side_effect}]{O tolerated; sertraline}. [It hasn't touched the [pictures]{S anxiety fig}]{O no_benefit; sertraline}.

I was offered a [group]{T group therapy; planned} starting in January. I'll go. Front desk staff: good. Parking: bad.

=== 155-complicated-grief
title: two rounds of grief counselling
genre: review
layout: form with fields
condition: complicated grief
area: mental
english: British
narrator: patient
overall: partly_improved
treatment: bereavement counselling
rating: 4/5
round: 1
ledger:
  bereavement counselling | psychotherapy | tried | partial | sleep, mood
  running | lifestyle | ongoing | partial
---
What for: [prolonged grief]{S diagnosis clin}, my twin

Any downsides: [[couldnt sleep]{S sleep worsened side_effect} after sessions, [blubbed on the Metro]{S mood side_effect}, first 5 weeks defo worse than none]{O side_effect; bereavement counselling}

In your own words: His wetsuit was on the back of my door 3 years. [Couldnt touch it]{S functioning}, [couldnt go in the sea]{S functioning}, [couldnt hear the name]{S functioning}. [Its in the loft now and I [can say Mark]{S functioning improved}]{O benefit; bereavement counselling}. [Sea no]{O partial; bereavement counselling}. I [run]{T running; ongoing} along the front instead, [takes the worst off a Sunday]{O partial; running}. [Knackered]{S energy} but ta.

=== 173-alcohol-use-disorder
title: A late convert
genre: review
layout: rating line then text
condition: alcohol use disorder
area: mental
english: British
narrator: patient
overall: improved
treatment: nalmefene
rating: 9
round: 1
ledger:
  counselling | psychotherapy | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  smart recovery | support | tried | no_response
  acamprosate | medication | tried | no_response
  nalmefene | medication | ongoing | response | neurological, gastrointestinal
---
Rating: 9

Would I have believed, in my fifties, that one might swallow a [tablet]{T nalmefene; ongoing} at six o'clock and leave the second glass standing? I should not. [Counselling]{T counselling; tried}, [hypnosis]{T hypnotherapy; tried}, [SMART meetings]{T smart recovery; tried} and [acamprosate]{T acamprosate; tried} had preceded it, and [of the four I can only report that they passed the time]{O no_benefit; counselling, hypnotherapy, smart recovery, acamprosate}. I was by then [at a bottle and a half of claret nightly]{S substance_use} and had [resigned from the choir]{S functioning} before I could be asked to.

[This stuff made me [giddy]{S neurological side_effect} for a week, with some [queasiness]{S gastrointestinal side_effect} at Evensong]{O side_effect; nalmefene; neutral}. [Since then the [pill]{T nalmefene; ongoing} has brought me down to [two glasses, on perhaps three evenings]{S substance_use improved}]{O benefit; nalmefene}. [At sixty-one I [sing again]{S functioning improved}, second row, audibly]{O benefit; nalmefene}.

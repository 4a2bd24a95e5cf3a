=== 1240-adhd
title: Talk for the Wednesday lunch thing
genre: essay
layout: speech
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  amphetamine salts | medication | stopped | response | appetite_weight
  atomoxetine | medication | tried | worse | mood
  methylphenidate patch | medication | tried | unknown | other_physical
  guanfacine | medication | tried | unknown | sleep
  body doubling | other | ongoing | response
  ADHD coach | support | tried | response
  bullet journal | lifestyle | tried | no_response
  lisdexamfetamine | medication | ongoing | response | gastrointestinal
  caffeine | supplement | tried | partial
  neurofeedback | neuromodulation | not_tried | unknown
---
Hi. So HR said ten minutes on neurodiversity and I have eleven slides, which is pretty good, because last night it was sixty.

I'm Dana from claims. I was diagnosed with [ADHD]{S diagnosis clin} at forty-one, and only because my daughter was. The pediatrician had a checklist and she's reading it out, [loses things]{S cognition other}, [interrupts]{S functioning other}, and my husband's just slowly turning his head to look at me.

Before that, I self-treated, I guess you would call it. [Mountain Dew]{T caffeine; tried; frequency=six a day}, six a day. [That kind of worked, I mean it got me through the LSAT]{O partial; caffeine}. I didn't go to law school, I [lost the form]{S cognition}.

What have I had. [Adderall]{T amphetamine salts; stopped}, the plain kind, the first one they gave me. [Day one I [sat down and did my expense reports back to January]{S functioning improved} and I cried, I thought, is this what you people have been walking around with?]{O benefit; amphetamine salts} [[Didn't eat]{S appetite_weight side_effect} till nine at night, that's about it]{O side_effect; amphetamine salts; neutral}. Then there was the shortage, remember, and for five months you couldn't get it in this state. So I got bounced around. [Strattera]{T atomoxetine; tried} takes six weeks and by week four [I was [staring at the bathroom tile]{S mood fig worsened side_effect} and my sister made me call]{O worsening; atomoxetine}. The [patch]{T methylphenidate patch; tried}, [I got a square [rash]{S other_physical side_effect}]{O side_effect; methylphenidate patch}, I was only on it two weeks, so I really have no opinion. [Guanfacine]{T guanfacine; tried} was for about a month. My daughter takes [guanfacine]{T guanfacine (medication); other}, it's great for her, she [sleeps]{S sleep improved other}, she's nice. [I was [asleep in the parking garage]{S sleep side_effect}]{O side_effect; guanfacine}. If it did anything for my [attention]{S cognition} I wasn't conscious to see it.

I am on [Vyvanse]{T lisdexamfetamine; ongoing} these days. [It's the same good as that first one without the four o'clock [crash]{S energy fig absent side_effect}]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect}, hence the giant cup]{O side_effect; lisdexamfetamine; neutral}. [My [blood pressure's the same]{S other_physical absent side_effect} as it ever was]{O tolerated; lisdexamfetamine}, [no [jitters]{S anxiety absent side_effect}, I [sleep fine]{S sleep improved side_effect}]{O tolerated; lisdexamfetamine}. And if I forget it on a Saturday, [I will [start to clean the fridge and end up in Ohio]{S cognition fig withdrawal}]{O withdrawal; lisdexamfetamine}.

People think that it's a smart pill. It's glasses. Around seventy percent of adults do well on one [stimulant]{T stimulants (medication); general} or the other, and the rest don't, and some people's heart says no.

Not pills. I did a [bullet journal]{T bullet journal; tried}. I own nine. [They're all gorgeous until page four]{O no_benefit; bullet journal}. I asked insurance for [neurofeedback]{T neurofeedback; not_tried} and they sent back a form letter with somebody else's name on it. I had a [coach]{T ADHD coach; tried; sessions=eight sessions}, Lorraine, eight sessions out of my own pocket. She never once told me to try harder. She said, where does your mail die? Find out where it dies and put a basket there. [I [haven't paid a late fee]{S functioning improved} since]{O benefit; ADHD coach}.

And the main thing. This is what I really wanted HR to hear. It's called [body doubling]{T body doubling; ongoing; frequency=two to three every day}. It means that you do your boring thing while some other person's there doing their boring thing. Marcus and I have conference room B two to three every day and we don't talk. [My [backlog]{S functioning improved} was 212 files in March and as of this morning it's nineteen]{O benefit; body doubling}. Marcus doesn't even have it. He likes the quiet.

So that's slide eleven. Questions? Yes, I did bring the form this time.

=== 1241-sciatica
title: What Dr. Pham's Tuesday taught me
genre: essay
layout: blog post, no headings
condition: sciatica
area: general
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  ibuprofen | medication | tried | partial
  cyclobenzaprine | medication | tried | unknown | sleep
  gabapentin | medication | tried | worse | anger, mood, cognition
  chiropractic | procedure | tried | worse | neurological
  inversion table | procedure | stopped | unknown
  methylprednisolone pack | medication | tried | response | sleep
  epidural steroid injection | procedure | tried | response | pain
  McKenzie physical therapy | procedure | tried | response | pain
  microdiscectomy | procedure | declined | unknown
  walking | lifestyle | ongoing | response
  duloxetine | medication | planned | unknown
---
This is the post about the leg, for everybody who's been asking about the leg.

Quick background. I'm a letter carrier, fifty-six, route 14, eleven miles a day. On January 9 last year I bent down to give a dog its biscuit and [something in my back said no]{S pain fig}. By that night there was a [hot wire from my butt to my little toe]{S pain fig}. [Sciatica]{S diagnosis clin}. The MRI said L5-S1, disc the size of a lima bean where there shouldn't be a bean.

I'll go down the list because when I was lying on the rug at three in the morning it's what I was looking for, a list by a regular person.

[[Advil]{T ibuprofen; tried}, turned it down from a scream to a yell]{O partial; ibuprofen}. [Flexeril]{T cyclobenzaprine; tried}, well, [I [slept through my own birthday lunch]{S sleep side_effect}]{O side_effect; cyclobenzaprine}. [Chiropractor]{T chiropractic; tried; sessions=two visits}, two visits. I know people who swear by theirs, my wife does for her [neck]{S pain other}. [I drove myself in and my son had to drive me home]{O worsening; chiropractic}. [It was the first time my [foot went numb]{S neurological side_effect}]{O worsening; chiropractic}. The [inversion table]{T inversion table; stopped} was lent to me by a guy in my bowling league, I hung there like a ham, then he needed it back. [Gabapentin]{T gabapentin; tried}. Okay. It works for lots of folks, it's what the VA gives my brother for his [feet]{S pain other} and he's happy as a clam. [On me the [leg got no better]{S pain} and I [turned mean]{S anger side_effect} and [weepy]{S mood side_effect}, I [put the mail in the wrong truck]{S cognition side_effect}, I frankly got sicker on it]{O worsening; gabapentin}.

Then the urgent care gave me one of those [steroid packs]{T methylprednisolone pack; tried}, six pills, then five, then four. [By the fours I was [standing up straight]{S functioning improved}]{O benefit; methylprednisolone pack}. [I was also [up at 2 a.m. sorting screws]{S sleep side_effect}]{O side_effect; methylprednisolone pack; neutral}. You can't stay on those.

So in March I wind up at Dr. Pham. She has every other Tuesday in our town. She says you've got three doors. Door one is [surgery]{T microdiscectomy; declined}, a [microdiscectomy]{T microdiscectomy; declined}. Fast relief, nine out of ten are glad, and at two years it comes out about even with the people who waited. Door two is a [needle]{T epidural steroid injection; planned}. Door three is [therapy]{T McKenzie physical therapy; planned} and time. I said what would you do. She says I'd do two and three, and I'd keep one in my pocket. So it's still in my pocket.

The [epidural]{T epidural steroid injection; tried} took fifteen minutes on my belly looking at a poster of a kitten. I was scared that it would be [agony]{S pain possible side_effect}. [It wasn't anything, a [pinch]{S pain side_effect}]{O tolerated; epidural steroid injection}. That was a Tuesday.

I was told three to five days. [Wednesday I had nothing to report]{O no_benefit; epidural steroid injection; neutral}. On Thursday I yelled at the TV. Friday I woke up on my left side, and lay there a while trying to think what was different about the room. [It was that I was [on my left side]{S functioning improved}]{O benefit; epidural steroid injection}. [The [wire]{S pain fig improved} was off]{O benefit; epidural steroid injection}.

It doesn't fix the bean, she told me, what it buys you is a window. The window was for Kirsten, the [PT]{T McKenzie physical therapy; tried; sessions=fourteen times}, who I saw fourteen times. It's this [McKenzie]{T McKenzie physical therapy; tried} deal where you lie on your front and press up like a seal, ten times, every two hours, I did it in the back of the mail truck. [At first it [lit up my back]{S pain fig side_effect} something awful]{O side_effect; McKenzie physical therapy}, and she said good, that means it's moving out of the leg. I figured she was nuts. [Visit nine I [touched my shins]{S functioning improved}]{O benefit; McKenzie physical therapy}. [Visit fourteen she had me [carry a sack of dog food]{S functioning improved} to her car]{O benefit; McKenzie physical therapy}. I think she just needed it carried.

[In June the [foot was still sleepy]{S neurological fig}]{O partial; overall} so they talked about [Cymbalta]{T duloxetine; planned} and I have that on the back burner. [It's mostly [woken up]{S neurological fig improved} now]{O partial; overall}.

[I [went back on the route]{S functioning improved} in August, half, and October, whole]{O benefit; overall}. And that's the last thing on the list, [walking]{T walking; ongoing; frequency=eleven miles a day}, and I get paid for it. [If I take a week's vacation and sit, I [feel it in the toe]{S pain withdrawal}]{O withdrawal; walking}. [If I'm doing my eleven miles I don't]{O benefit; walking}.

[It's come back once, over Christmas, four days]{O partial; overall}. I did the seal. The dog is fine. I throw him the biscuit.

=== 1242-social-anxiety-disorder
title: Notes to the group, weeks one to twelve
genre: essay
layout: diary with dates
condition: social anxiety disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | tried | mixed | sexual, anhedonia
  moclobemide | medication | tried | unknown | sleep
  kava | supplement | tried | unknown
  public speaking club | support | tried | worse | cognition, functioning
  beta blocker | medication | tried | response
  schema therapy | psychotherapy | declined | unknown
  group cognitive behavioural therapy | psychotherapy | stopped | response | other_physical, anxiety, sleep
  video feedback | psychotherapy | tried | response
  shame attacking exercises | psychotherapy | tried | response
---
Week 1, 6 May. There are eight of us and no one looked up. Con, who runs it, asked us to keep a page a week and read from it at the end, which I nearly left over. I'm Ruby, 26, I do backend for a bank from my bedroom. [Social anxiety]{S diagnosis clin}. Last year I [ate my lunch in a toilet]{S functioning} for nine months and then they let us all work from home and I thought, beauty, cured.

What I've had. [Aropax]{T paroxetine; tried}, from seventeen. [It worked, I'll give it that, I [did my whole degree]{S functioning improved} on it]{O benefit; paroxetine}. [It also made me a [plank]{S anhedonia fig side_effect}, [no crying]{S anhedonia side_effect}, [no sex]{S sexual side_effect}, my nan died and I organised the sandwiches]{O side_effect; paroxetine}. [Moclobemide]{T moclobemide; tried}, [[awake all night]{S sleep side_effect}]{O side_effect; moclobemide}, can't remember anything else about it. [Kava]{T kava; tried}, a few times. A [[beta blocker]{T beta blocker; tried} for my thesis defence: brilliant, [hands like a rock]{S neurological fig improved}]{O benefit; beta blocker}. [Toastmasters]{T public speaking club; tried}, because Dad did it and it was the making of him. [I [blanked]{S cognition side_effect}, they clapped, I [didn't leave my flat]{S functioning worsened side_effect} for a month]{O worsening; public speaking club}.

Psychiatrist wanted me in [schema]{T schema therapy; declined} one on one for two years. No thanks. The [group]{T group cognitive behavioural therapy; ongoing; sessions=twelve weeks} is twelve weeks and free.

Week 2. Con drew the loop. You think they're looking, so you look at yourself, so you don't hear what they say, so you say something odd, so they look. About seven in ten do well out of [groups]{T group cognitive behavioural therapy (psychotherapy); general} like this one, he said, and some drop out, and he looked at the empty chair.

Week 3. [Homework was asking a stranger the time. I [came out in hives]{S other_physical side_effect} up my neck]{O side_effect; group cognitive behavioural therapy}. He had a watch and everything.

Week 4. [Couldn't [sleep]{S sleep worsened side_effect} Tuesday for thinking about Wednesday. I reckon I'm [worse than when I started]{S anxiety worsened side_effect}]{O worsening; group cognitive behavioural therapy}. Told them so out loud, so.

Week 5. [Video]{T video feedback; tried}. You predict how you'll look, then they film you talking two minutes, then you watch with the sound off. I'd predicted a ten for [shaking]{S neurological possible}. I made myself watch. [There's some girl there in a green jumper, talking. She looks right. She looks like somebody you'd ask for directions]{O benefit; video feedback}.

Week 6. Missed, dentist. It was a real dentist.

Week 7. Today's were the [shame attacks]{T shame attacking exercises; tried}, that's what they're actually called. I had to go up to the bakery counter and ask for a sausage roll and then say sorry, I've changed my mind, twice. Everyone was waiting across the road. [Nothing fell out of the sky]{O benefit; shame attacking exercises}. [I was [high as a kite]{S mood fig improved} all arvo]{O benefit; shame attacking exercises}.

Week 8. Tim from the group has gone on [sertraline]{T sertraline (medication); other} as well and reckons that's what's done it for him. Could be.

Week 9. [I [put my camera on]{S functioning improved} at stand-up]{O benefit; group cognitive behavioural therapy}. Three people said hi Ruby. One said is that your real wall.

Week 10. [Pub, Friday, six of the team, from half five till nearly eight. I [listened to what they said]{S anxiety improved}, that's the difference, I could tell you what each one of them said]{O benefit; group cognitive behavioural therapy}.

Week 11. Bad one. [Got asked to demo to forty people and [went home at lunch]{S functioning}]{O partial; overall}. Con says a lapse isn't a relapse. [I [did it on the Thursday]{S functioning improved}]{O benefit; group cognitive behavioural therapy}. [My [voice wobbled]{S anxiety} and then it stopped]{O partial; overall}.

Week 12, 29 July. So this is me reading it. [Scores: 71 in May, and 38 now]{O benefit; group cognitive behavioural therapy}. Con says under thirty is what you'd call average, [so I'm [a bit shyer than average]{S anxiety improved}, which is what I always told people I was]{O benefit; overall}. No tablets in any of that. I'm not against them. I'm going to go and [eat a lamington in front of all of you]{S functioning improved}.

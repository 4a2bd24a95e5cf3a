=== 111-long-covid
title: No steam
genre: forum
layout: post with an update weeks later
condition: long covid
area: general
english: British
narrator: patient
overall: worse
round: 1
ledger:
  pacing | lifestyle | ongoing | unknown
  amitriptyline | medication | stopped | no_response | gastrointestinal, cognition
  gabapentin | medication | stopped | no_response | neurological
  breathing exercises | mind_body | tried | no_response
  graded exercise | lifestyle | tried | worse
  ivabradine | medication | ongoing | partial
---
Forgive an old man barging in, I'm 79 and my granddaughter set this up for me, so if I press the wrong thing you'll know why.

I was a fireman on the railways and then forty years a volunteer on a heritage line, so I'll put it how I'd put it to the lads. The boiler's sound, the grate's clean, and I [can't raise steam]{S energy fig}. Had the [covid]{S diagnosis clin} in Jan 2024. Since then I [shave and need a sit down]{S energy}. I [walk to the post box]{S functioning} and the [needle drops to nought]{S energy fig} and there it stays for two days. Also [burning feet]{S pain}, a [thumping heart]{S other_physical} when I stand, and I [lose the thread]{S cognition fig} halfway through telling our Jean something.

The "clinic" is a lass on the telephone. She said [pace]{T pacing; ongoing}. I've been [pacing]{T pacing; ongoing} my whole life, you don't run a tank engine flat out up a bank. GP gave [amitripaline]{T amitriptyline; stopped; dose=10mg} 10mg for the [feet]{S pain}, [did nowt]{O no_benefit; amitriptyline} [bar [dry me out]{S gastrointestinal side_effect} and [fuddle me]{S cognition side_effect}]{O side_effect; amitriptyline}. Swapped me to [gabbapentin]{T gabapentin; stopped; dose=300} 300 three times a day. [I [walked like a drunk]{S neurological fig side_effect} and [fell in the hydrangea]{S neurological side_effect}]{O side_effect; gabapentin}. [[Feet]{S pain} the same]{O no_benefit; gabapentin}. Stopped that myself and I don't care who knows it. [Breathing exercises]{T breathing exercises; tried} off a video, [no good to man nor beast]{O no_benefit; breathing exercises}.

Now they want me on a [graded exercise]{T graded exercise; planned} course. I've said I'd try. Has anyone here come out the other end of it better?

UPDATE, six weeks on. Well I wish I'd waited for your answers. I did the [exercise]{T graded exercise; tried; duration=four weeks} class four weeks, bikes and step ups, with a young man shouting "lovely". [It's put me [back in the shed]{S functioning fig worsened}]{O worsening; graded exercise}. [I'm [in bed till noon]{S functioning worsened} and [can't climb my own stairs]{S energy worsened} but on my backside]{O worsening; graded exercise}. [Throwing coal on with no water in the glass, that's what it was, any cleaner lad would know you crack the crown]{O worsening; graded exercise}. They've since put me on [ivabridine]{T ivabradine; ongoing; dose=2.5mg} 2.5mg and [the [thumping]{S other_physical improved} has calmed, I'll give them that]{O partial; ivabradine}. [But all told I'm [lower]{S energy worsened} than when I first wrote]{O worsening; overall}. I'm not [sad]{S mood absent} about it, I'm flaming furious. Somebody signed that course off.

=== 300-pcos
title: Minutes of the ovarian board
genre: essay
layout: essay
condition: PCOS
area: general
english: American
narrator: patient
overall: improved
round: 1
ledger:
  oral contraceptives | medication | stopped | partial | mood, pain
  cinnamon | supplement | tried | no_response
  low-carb diet | lifestyle | tried | no_response
  metformin | medication | ongoing | response | gastrointestinal
  spironolactone | medication | ongoing | partial
  lifestyle program | care_setting | tried | response
  clomiphene | medication | declined | unknown
  bariatric surgery | procedure | declined | unknown
  walking | lifestyle | ongoing | response
  electrolysis | procedure | ongoing | partial | pain
---
It started with [one hair]{S other_physical}. Chin, left side, thick as a broom bristle, on the day of my cousin Bree's wedding, where I was expected to stand in a row in apricot satin. I plucked it in the church bathroom. By the reception I could swear I felt its replacement clocking in.

I was seventeen. I had already noticed that my [period came about as often as a leap year]{S other_physical fig}, but nobody complains about that at seventeen. You figure you've gotten away with something.

My pediatrician, who had a parrot on her stethoscope, said the words [polycystic ovary syndrome]{S diagnosis clin} and drew me a picture. The way I understood it, and I've seen no reason to update this, my ovaries were a [small family business in which nobody had been promoted in years]{S other_physical fig}. Every month a dozen eager young follicles showed up in their interview clothes. Every month management couldn't decide. Everybody got sent home, and the whole building ran on testosterone and cold coffee.

The solution in those days was the [Pill]{T oral contraceptives; stopped; duration=from seventeen to twenty-nine}. I took it, [Yaz]{T oral contraceptives; stopped} to be specific, from seventeen to twenty-nine. [And fine, sure: I [bled]{S other_physical improved} on the fourth Tuesday like a Swiss train, and my [skin cleared up]{S other_physical improved} in time for prom]{O partial; oral contraceptives}. But I know now that it wasn't running the company. It was answering the phones. [I [cried at paper towel commercials]{S mood side_effect} and had a [headache]{S pain side_effect} behind one eye the whole placebo week]{O side_effect; oral contraceptives}. When I quit, because Andre and I had started using the phrase "see what happens," [what happened was nothing]{O withdrawal; oral contraceptives}. Nine months of nothing. [[No period]{S other_physical}, and [five new hairs]{S other_physical} who all seemed to know each other]{O withdrawal; oral contraceptives}.

So I did what a person does, which is listen to the internet. I put [cinnamon]{T cinnamon; tried} on things that should not have cinnamon on them. I [gave up bread]{T low-carb diet; tried; duration=four months} for four months, and rice, and joy. [I [gained six pounds]{S appetite_weight}]{O no_benefit; low-carb diet}. "[Neither one moved my cycle by so much as a day]{O no_benefit; cinnamon, low-carb diet}," I told the new endocrinologist, as if I were returning a toaster.

Dr. Paz had no parrot. She looked at my labs (fasting insulin 31, which she circled twice) and told me that the ovaries weren't really the problem. They were just yelling because the front office was yelling. The front office was [insulin resistance]{S diagnosis clin}. She suggested three things, and I'm going to tell you about all of them, because I said yes to one and a half.

The first was [metformin]{T metformin; ongoing; dose=500 milligrams}. My aunt Lu had been on it and described the experience as a [hostage situation with a toilet]{S gastrointestinal fig side_effect other}. I was terrified. I teach second grade; there's no leaving the room. I started at 500 milligrams of the [extended release]{T metformin; ongoing} on a Friday in July with nothing on my calendar, and I waited. [And I had a [mildly noisy stomach]{S gastrointestinal side_effect} until around Sunday]{O side_effect; metformin; neutral}. [That was it]{O tolerated; metformin}. [The [great flood]{S gastrointestinal fig absent side_effect} never came]{O tolerated; metformin}. I've been on 2,000 a day for three years now and I could teach a double period.

The second was the half. There's an eight-week [metabolic health program]{T lifestyle program; tried; duration=eight-week} at St. Brendan's, two mornings a week in an annex that smells like a gym and a library had a baby. She wanted me in it right away; I enrolled, skipped the first two sessions, and went to the rest only because a woman called Dot phoned to ask if I was dead. Dot was sixty-eight and had a spreadsheet for her feet. It wasn't a diet. They taught us to [eat protein before ten]{T lifestyle program; tried} and to [walk]{T walking; ongoing; frequency=after dinner; duration=fifteen minutes} for fifteen minutes after dinner, and they let us be [mad]{S anger}, which no one had let me be. [I came out [fourteen pounds lighter]{S appetite_weight improved} and, more to the point, [not ashamed]{S hopelessness improved} of buying groceries]{O benefit; lifestyle program}.

The third was [Clomid]{T clomiphene; declined}, to get me ovulating by Christmas. I declined. So did Andre, on behalf of the both of us, after we'd read about triplets. Someone else in the building brought up [weight-loss surgery]{T bariatric surgery; declined} before I'd even sat down, and I declined that as well, in a tone.

Here are the minutes of the last board meeting. [My [period]{S other_physical improved} came in October, four months after the first [metformin]{T metformin; ongoing}]{O benefit; metformin}. [Then in November]{O benefit; metformin}. [Then it got the hang of it: thirty-one days, thirty-three, thirty]{O benefit; metformin, lifestyle program}. [[Somebody's finally been promoted every month]{S other_physical fig improved}]{O benefit; metformin}. I'm also on [spironolactone]{T spironolactone; ongoing; dose=100 milligrams} for the [mustache]{S other_physical}, 100 milligrams, [and the [hair]{S other_physical improved} on my lip is slower now, and blonder, like it's on vacation]{O partial; spironolactone}. [The [chin]{S other_physical} did not get the memo]{O no_benefit; spironolactone}. For the [chin]{S other_physical} I see a woman named Oksana who does [electrolysis]{T electrolysis; ongoing}, [[hurts like a bee with a grudge]{S pain fig side_effect}]{O side_effect; electrolysis}, and [has taken out maybe half of them]{O partial; electrolysis}.

I'm thirty-four. [My [energy]{S energy improved} comes back after lunch]{O benefit; metformin, walking}. [I no longer [fall asleep at the reading rug]{S sleep improved}]{O benefit; metformin, walking}. Andre and I have gone back to seeing what happens; nothing has yet, but now it's the interesting kind of nothing, with a cycle in it. I still [walk]{T walking; ongoing} after dinner. Dot comes with me when her feet allow it. She wants me to say that she's never been dead a day in her life.

=== 262-opioid-use-disorder
title: Re: did methadone ever work for anybody twice?
genre: forum
layout: reply to somebody's question
condition: opioid use disorder
area: mental
english: Canadian
narrator: patient
overall: partly_improved
round: 1
ledger:
  hysterectomy | procedure | tried | unknown
  residential treatment | care_setting | tried | no_response
  methadone | medication | stopped | partial | other_physical, gastrointestinal, mood, sleep
  buprenorphine | medication | ongoing | partial | pain, gastrointestinal
  Narcotics Anonymous | support | stopped | unknown
  counselling | psychotherapy | ongoing | unknown
---
You're asking did it work twice, dear? For me, no. I'll tell you but please don't anyone quote me back to myself, I've never put this down in writing and I'm 57 and a church treasurer, or was.

It was [pills]{S substance_use} after a [hysterectomy]{T hysterectomy; tried}, then it was my [mother's pills]{S substance_use}, then it was [what you could get behind the Canadian Tire]{S substance_use}. I don't want to go into [what I did for money]{S functioning}. I went to a [28 day place]{T residential treatment; tried; duration=28 day} in Sudbury first and [was [using]{S substance_use} again before the bus got home]{O no_benefit; residential treatment}.

The first time on [methadone]{T methadone; stopped; dose=85 mg; started=2012} was 2012, 85 mg, and I won't hear a bad word about it. [The first month I was [soaked in sweat]{S other_physical side_effect} and [so bound up]{S gastrointestinal side_effect} I [cried]{S mood side_effect}, and I'd [nod off at the Legion]{S sleep side_effect}]{O side_effect; methadone}. [All of that went away by the fall]{O tolerated; methadone}. [I had [four clean years]{S substance_use improved}]{O benefit; methadone}. [I [paid people back]{S functioning improved}]{O benefit; methadone}. Came off it slowly in 2016 because my sister said I was just trading one leash for another. That was my own fault for listening.

[[Down I went]{S substance_use fig worsened} in 2019 after Gord passed]{O partial; methadone}. By then it was [fentanyl]{S substance_use} in everything. So back to the clinic, same pharmacy, same [pink drink]{T methadone; stopped}, [and it didnt hold me]{O no_benefit; methadone}. [100, 120, 140 mg and I was still [sick]{S other withdrawal} by suppertime and still [using on top]{S substance_use}]{O no_benefit; methadone}. The doctor said, and I remember it exact because I was so [ashamed]{S hopelessness}, "[Carol, this dose was made for a different drug than the one you're taking]{O no_benefit; methadone}." I thought I was the [one who had gone wrong]{S hopelessness}.

What they did was switch me over to [Suboxone]{T buprenorphine; ongoing} with tiny bits at a time so I didnt have to get [sick]{S other possible withdrawal} first, and now the [Sublocade]{T buprenorphine; ongoing; frequency=once a month; route=needle in the stomach} needle in the stomach once a month. [[Sore lump]{S pain side_effect} for a week, [headaches]{S pain side_effect} the first two months]{O side_effect; buprenorphine}, [gone now]{O tolerated; buprenorphine}. [Last year I [used]{S substance_use improved} three times. Three]{O partial; buprenorphine}. [It used to be three before breakfast]{O partial; buprenorphine}. My daughter tells people "[Mom's [mostly back]{S functioning improved}]{O partial; overall}", and I've decided mostly is a word I can carry.

I quit going to [NA]{T Narcotics Anonymous; stopped} because there they said I wasnt clean. I do see the [counsellor]{T counselling; ongoing}. [I [still cant look at my church]{S hopelessness}]{O partial; overall}. But try the second thing, if the first thing won't come back. It isn't a grade on you.

=== 274-psoriasis
title: Health & You: "It's not catching. Move your bag."
genre: article
layout: newspaper health column
condition: psoriasis
area: general
english: second-language English (some grammar errors)
narrator: journalist
overall: partly_improved
round: 1
ledger:
  coal tar | medication | tried | no_response
  topical corticosteroids | medication | tried | partial | other_physical
  phototherapy | procedure | tried | partial
  methotrexate | medication | tried | no_response | gastrointestinal, energy, other_physical, anger
  adalimumab | medication | stopped | partial
  ixekizumab | medication | ongoing | partial | pain
  bimekizumab | medication | planned | unknown
  mediterranean diet | lifestyle | ongoing | unknown
  emollients | medication | ongoing | partial
  alcohol abstinence | lifestyle | ongoing | partial
---
The woman on the tram has lifted her handbag from the seat and put it on her lap, which would be polite if she hadn't then wiped the seat. Marisela Ochoa sees it. She sees it every week or so. She sits down anyway, rolls her sleeve to the shoulder, and says to the whole carriage: "Is [psoriasis]{S diagnosis clin}. Is not catching. You want to touch?"

Nobody wants to. She's 41, came here from Oaxaca eleven years ago, and cooks for a school of four hundred. "They made me wear the long gloves until here," she tells me, cutting herself off at the armpit. "Children don't care. Is the mothers."

[Psoriasis]{S diagnosis clin general} is a disorder of the immune system in which the skin renews itself in days instead of weeks. The result is [raised, scaly patches]{S other_physical general}, often on the elbows, knees and scalp, that can [itch]{S other_physical general}, [crack]{S other_physical general} and [bleed]{S other_physical general}. Between 2 and 3 percent of people have it. As many as a third of these will also get [sore, swollen joints]{S pain general}. They're about one and a half times as likely as others to be [depressed]{S mood general}, and after half an hour with Marisela I can report that they may also be extremely cross.

Her catalogue of treatments is long. It began with [tar]{T coal tar; tried} ("[I smell like a road, and the [skin]{S other_physical} stays]{O no_benefit; coal tar}") and went on to [steroid creams]{T topical corticosteroids; tried}, [which cleared her [arms]{S other_physical improved} each time for a few weeks]{O partial; topical corticosteroids} and [left the skin on the inside of her elbows [thin as airmail paper]{S other_physical fig side_effect}]{O side_effect; topical corticosteroids}. Then there was [phototherapy]{T phototherapy; tried; frequency=three times a week; duration=ten weeks}, three times a week for ten weeks. "[It was good, this [light]{T phototherapy; tried}]{O benefit; phototherapy}. [Two months my [back]{S other_physical improved} was of a baby]{O partial; phototherapy}. [After, everything come again, with cousins]{O partial; phototherapy}."

[Methotrexate]{T methotrexate; tried} she discusses with her hand flat on the table, as though holding it down. She had been given a sheet that warned of [nausea]{S gastrointestinal clin general possible side_effect}, [mouth ulcers]{S other_physical clin general possible side_effect}, [hair thinning]{S other_physical general possible side_effect}, [tiredness]{S energy general possible side_effect} and [infections]{S other_physical general possible side_effect}. Her own list, made on the back of it:

• [[vomit every Sunday]{S gastrointestinal side_effect}
• [mouth with holes]{S other_physical side_effect}
• the [hair in the soup]{S other_physical side_effect}, very bad for a cook
• [Monday dead]{S energy fig side_effect}
• I [shout to my son]{S anger side_effect}]{O side_effect; methotrexate}

"[Six months, and my [elbows]{S other_physical} the same like before]{O no_benefit; methotrexate}. I say to the doctor, you take it."

The dermatologist, Dr. Paul Achterberg, took no offence. "She was right to be angry," he says. "We ask people to fail one thing after another, because the rules of the insurers are written that way, and every failure costs them half a year of their skin. The newer [biologics]{T biologics (medication); general} clear nine tenths of the [plaques]{S other_physical clin general improved} in more than half of those who take them. I'd rather start there. I'm not allowed to."

After eleven letters she was given [adalimumab]{T adalimumab; stopped}. [For a year it was, she says, like a ceasefire]{O partial; adalimumab}. [Then the [scalp]{S other_physical} went]{O no_benefit; adalimumab}, [then the [shins]{S other_physical worsened}]{O no_benefit; adalimumab}. Last November she was switched to [ixekizumab]{T ixekizumab; ongoing; frequency=every four weeks; route=injection}, an [injection]{T ixekizumab; ongoing} every four weeks. [[Elbows]{S other_physical improved} clear]{O benefit; ixekizumab}. [[Shins]{S other_physical improved}, nearly]{O partial; ixekizumab}. [[Scalp]{S other_physical} and [nails]{S other_physical}: no]{O no_benefit; ixekizumab}. [The place where the needle goes in is [hot and sore]{S pain side_effect} for two days]{O side_effect; ixekizumab}, [which she calls nothing]{O side_effect; ixekizumab; neutral}.

She is now on a list for [bimekizumab]{T bimekizumab; planned}, and has been since May. The list, she was told on the phone, isn't a list as such. It's a pathway. "I ask how long is the pathway. The girl says she is only pathway administration."

What can you do yourself? The evidence is modest, but it's there:

• [Moisturize]{T emollients; general}, even between flares. It reduces [itch]{S other_physical general improved} and [scaling]{S other_physical clin general improved}.
• [Lose weight]{T weight loss (lifestyle); general} if you carry too much; some medicines work better when you do.
• [Stop smoking]{T smoking cessation (lifestyle); general} and go easy on the wine.
• Ask for help with your [mood]{S mood general}. [Cognitive behavioral therapy]{T cognitive behavioral therapy (psychotherapy); general} has been shown to help both the head and the skin.

Marisela has [olive oil and fish instead of pork]{T mediterranean diet; ongoing}, [no beer since Easter]{T alcohol abstinence; ongoing}, and a bucket of [unscented cream]{T emollients; ongoing} by the door. "[The [cream]{T emollients; ongoing} is for the [crack]{S other_physical improved}, it helps the [crack]{S other_physical improved}]{O partial; emollients}. [The beer, maybe, a little]{O partial; alcohol abstinence}. The fish, who knows. I like the fish."

So is she better? She pulls a face. "[Before I was [seventy percent red]{S other_physical improved}. Now maybe fifteen]{O partial; overall}. [But the fifteen is the [head and the hands]{S other_physical}, and that is what I have in the tram]{O partial; overall}." She gets off at the school stop. The woman with the handbag looks at the seat for quite a while before she puts the bag back.

=== 118-depression
title: The second bar on the graph
genre: article
layout: magazine feature with subheadings
condition: depression
area: mental
english: British
narrator: journalist
overall: improved
round: 1
ledger:
  antidepressants | medication | ongoing | partial | gastrointestinal, sleep
  online self-help course | psychotherapy | tried | no_response
  interpersonal therapy | psychotherapy | tried | response
  swimming | lifestyle | ongoing | response
  mirtazapine | medication | not_tried | unknown
---
How do you know when you've stopped being ill? Tamsin Rowe, who is 22 and has a degree in statistics that she very nearly didn't get, reckons you don't. You look back at the graph and find that the line has crossed something.

She has the graph on her phone. Twenty-one months, one dot a week, each the total of nine questions that take about a minute. Where it begins, in the February of her second year at Leeds, the dots sit between 20 and 24. "[Severe]{S mood clin}," she says, and scrolls. "[Severe]{S mood clin}, [severe]{S mood clin}, that's my birthday, [severe]{S mood clin}."

The kettle

It was her flatmate, Joss, who noticed. Tamsin had been [boiling the kettle and not making the tea]{S cognition}. She'd [missed four weeks of lectures]{S functioning}, [lay on the bathroom floor because the tiles were cool]{S energy}, [ate cereal out of the box]{S appetite_weight} and had begun, [very politely, to give away her things]{S suicidality}. "I remember thinking that I was a [bad smell in the house]{S hopelessness fig}, and that everyone would be relieved when somebody opened a window."

Joss knew what he was looking at, since he'd been there. At 17 he'd been put on an [SSRI]{T SSRIs (medication); other} and, in his words, it had [switched his taste buds back on]{S anhedonia fig other improved}. He walked her to the surgery, sat in the waiting room with a crossword, and told the receptionist that no, it couldn't be done with an e-form.

One in six

In any week about one adult in six in England has a [common mental health problem]{S diagnosis general}, most often some mix of [anxiety]{S anxiety clin general} and [depression]{S diagnosis clin general}. Among women between 16 and 24 it's closer to one in four. Fewer than half are getting any treatment, though that's a good deal more than twenty years ago.

[Depression]{S diagnosis clin general} is more than [sadness]{S mood general}. The signs that a GP looks for include:

• [low mood]{S mood clin general} for most of the day, for two weeks or longer
• [losing interest in things you'd normally enjoy]{S anhedonia general}
• [changes in sleep]{S sleep general} or [appetite]{S appetite_weight general}
• [poor concentration]{S cognition general}
• [tiredness]{S energy general}
• [guilt]{S hopelessness general}, or a [low opinion of yourself]{S hopelessness general}
• [thoughts that you'd be better off dead]{S suicidality general}

Five or more, and it's worth an appointment. If it's the last one, make it today, or ring 111 and choose the mental health option.

The first bar

Tamsin's GP gave her an [antidepressant]{T antidepressants; ongoing}. She'd prefer not to say which, on the grounds that people will either want it or be frightened of it, "and you can't do a sample of one." [The first fortnight brought a [churning stomach]{S gastrointestinal side_effect} and [dreams in widescreen]{S sleep fig side_effect}]{O side_effect; antidepressants}. [Both had gone by the third]{O tolerated; antidepressants}. What happened next shows up on her graph as a neat step. [In eight weeks her score went from 23 to 14]{O partial; antidepressants}.

"But it's where the points came from. I've broken it down by item, obviously." [She was [sleeping]{S sleep improved}]{O benefit; antidepressants}. [She was [eating]{S appetite_weight improved}]{O benefit; antidepressants}. [The [politeness about her possessions]{S suicidality fig improved} had stopped]{O benefit; antidepressants}. [What hadn't shifted at all were the questions about [interest]{S anhedonia}, and about [being a failure]{S hopelessness}]{O no_benefit; antidepressants}. "[I was a [well-rested person]{S sleep improved} who thought she was [rubbish]{S hopelessness}]{O partial; antidepressants}."

An [online course]{T online self-help course; tried} was suggested, and she worked through four of its eight modules. [The cartoon owl, she says, didn't speak to her condition]{O no_benefit; online self-help course}. [The line ran flat through the whole of that summer]{O no_benefit; overall}. There was talk of adding [mirtazapine]{T mirtazapine; not_tried}; in the end her psychiatrist thought that it wasn't sleep or food that she was short of, and it was never prescribed.

"That's a pattern I see a lot," says Dr Oyinkan Bello, who runs a service for students in the north of England. "Medication is often quicker at the bodily end of things: [sleep]{S sleep general improved}, [appetite]{S appetite_weight general improved}, [agitation]{S anxiety clin general improved}. [Self-criticism]{S hopelessness general} and [pleasure]{S anhedonia general} lag behind. It doesn't mean that the drug has failed. It may mean that you need a second thing." Trials tend to agree: medication and [talking therapy]{T talking therapy (psychotherapy); general} together do better than either by itself, by a margin that's not enormous but is hard to argue with.

The second bar

The second thing arrived in October, in a room over a building society: sixteen weeks of [interpersonal therapy]{T interpersonal therapy; tried; duration=sixteen weeks}, or [IPT]{T interpersonal therapy; tried}, which concerns itself with who's in your life and what has changed there. Tamsin had expected to talk about her thoughts. Instead they talked about her twin, Rosalind, who'd gone to Vancouver and hadn't asked her to come. "I'd been filing it under logistics."

She wrote letters, and then sent one. [By Christmas, the score was 9]{O benefit; interpersonal therapy}. [In the week of the fourteenth session [question one, "little interest or pleasure", went to nought]{S anhedonia improved}]{O benefit; interpersonal therapy}. "I'd put the radio on. That was it. [I'd [wanted to hear something]{S anhedonia improved}]{O benefit; interpersonal therapy}."

She'd also begun [swimming]{T swimming; ongoing; frequency=twice a week} with Joss twice a week, in a municipal pool where the changing rooms are a health condition in themselves. [She credits it with her [mornings]{S energy improved}]{O benefit; swimming}. [He credits it with hers as well]{O benefit; swimming}; he'd had all of his before.

What the line has crossed

There's a dotted line at 5 on Tamsin's graph, marked "remission". [The dots dipped under it in May and, with one wobble in August, they've stayed there]{O benefit; antidepressants, interpersonal therapy, swimming}. She got a 2:1. She still takes the [tablet]{T antidepressants; ongoing}, and will for another six months at least, as her GP advises. In January she's flying to Vancouver for three weeks.

Will she go on filling in the nine questions? She considers it. "Fortnightly, perhaps. [I [keep forgetting to]{S mood improved}]{O benefit; overall}." She scrolls to the end, where there's a gap of twelve days with no dot at all, and turns the screen to show me, as pleased with it as with anything on there.

=== 317-social-anxiety-disorder
title: Katarzyna: "I came in by the side door"
genre: article
layout: clinic web page with patient story
condition: social anxiety disorder
area: mental
english: second-language English (some grammar errors)
narrator: journalist
overall: partly_improved
round: 1
ledger:
  valerian | supplement | tried | no_response
  propranolol | medication | tried | no_response
  paroxetine | medication | tried | no_response | appetite_weight, energy
  hypnotherapy | mind_body | tried | no_response
  assertiveness course | support | tried | no_response
  zopiclone | medication | tried | no_response | gastrointestinal, energy
  day programme | care_setting | tried | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  sertraline | medication | ongoing | partial | other_physical
  cognitive behavioural therapy for insomnia | psychotherapy | ongoing | partial
  phenelzine | medication | declined | unknown
---
"Why must a party have a front door?" Katarzyna asks. It's a serious question. For most of her 57 years, she says, other people have lived in a house with the lights on, and she has [stood in the garden looking for another way in]{S functioning fig}: the kitchen, the bins, the fire exit. "In there they are talking. I have my hand on the handle. And the handle is [hot like from oven]{S anxiety fig}." So she [went home]{S functioning}. She's [gone home from two christenings]{S functioning}, her own leaving drinks and a job interview for which she'd had her hair done.

What is [social anxiety disorder]{S diagnosis clin general}?

[Shyness]{S anxiety general} is a temperament. [Social anxiety disorder]{S diagnosis clin general} is a [fear of being watched and judged]{S anxiety general} that is strong enough to bend a life out of shape. It usually begins in the early teens and, left alone, seldom goes away of itself. Around 12 in every 100 people will have it at some time in their lives, and on average they wait more than ten years before they ask anybody for help. People with it may:

• [dread everyday things such as phone calls, shops or eating in company]{S anxiety general}
• [blush]{S other_physical general}, [sweat]{S other_physical general}, [tremble]{S neurological general} or feel that their [mind has gone blank]{S cognition general}
• [go over conversations for hours afterwards]{S anxiety general}, often at night
• [drink to get through an evening]{S substance_use general}

It's often missed, for the plain reason that the people who have it don't come.

In the garden

Katarzyna grew up outside Łódź and trained as a bookkeeper. "Numbers do not look at you." At school she [was sick]{S gastrointestinal} before every recitation. In Britain, where she moved in 2005, it [got worse]{S anxiety worsened}. Her [neck came up in red maps]{S other_physical fig}, she [shook so that the cup talked to the saucer]{S neurological fig}, and her English, which is better than she believes, [ran out of the room]{S cognition fig}. She [ate lunch in her car]{S functioning}. She did this for nine years.

Nights were no refuge. "In the day I say four sentences. In the night I [correct them]{S anxiety}." She would [lie awake till two or three]{S sleep}, [wake at five]{S sleep}, and count up the evidence.

The doors that were painted on

She didn't do nothing, and she's tired of people assuming so. From 2008 to 2021 she tried what there was. [Valerian]{T valerian; tried} from the Polish shop. [Propranolol]{T propranolol; tried; dose=10 mg}, 10 mg before meetings. [Paroxetine]{T paroxetine; tried; duration=a year and a half}, for a year and a half. A [hypnotist]{T hypnotherapy; tried} in Slough. An [assertiveness course]{T assertiveness course; tried} for women in finance, with role play. [Zopiclone]{T zopiclone; tried} for the [sleep]{S sleep}.

"[All of this was a door that some joker painted on the wall]{O no_benefit; valerian, propranolol, paroxetine, hypnotherapy, assertiveness course, zopiclone}. [I walked into it with my nose]{O no_benefit; valerian, propranolol, paroxetine, hypnotherapy, assertiveness course, zopiclone}." [The [paroxetine]{T paroxetine; tried} also made her [put on nine kilos]{S appetite_weight side_effect} and [yawn through audits]{S energy side_effect}]{O side_effect; paroxetine}. [The [sleeping tablet]{T zopiclone; tried} gave her a [mouth full of coins]{S gastrointestinal fig side_effect} and a [grey head until eleven]{S energy fig side_effect}]{O side_effect; zopiclone}.

In 2021 a new GP, a quiet man, asked why she always booked the last appointment of the day. She told him. He referred her to us.

What works for most people?

"The good news is that this is among the more treatable conditions we see," says Dr Hester Nwosu, clinical psychologist and head of our anxiety programme. "With [individual CBT]{T cognitive behavioural therapy; general} that's made for [social anxiety]{S anxiety clin general}, between half and two thirds of people recover or improve a great deal. [SSRIs]{T SSRIs (medication); general} help a similar share, though they take up to twelve weeks. [Groups]{T group therapy (psychotherapy); general} help some and put others off. What I would say to anyone on page one of the search results is: don't settle for tips on [breathing]{T breathing exercises (mind_body); general}. Ask for the full thing."

Guidelines advise [CBT]{T cognitive behavioural therapy; general} first, then an [SSRI]{T SSRIs (medication); general} such as [sertraline]{T sertraline; general} or [escitalopram]{T escitalopram (medication); general}, then an [SNRI]{T SNRIs (medication); general} or, with specialist advice, [phenelzine]{T phenelzine; general}. [Beta blockers]{T beta blockers (medication); general}, despite their fame among musicians, aren't recommended for the condition as a whole.

Through the side

Our [day programme]{T day programme; tried; duration=five weeks} runs for five weeks, ten till three, for groups of eight. On the first morning Katarzyna got as far as the car park. On the second, a support worker named Bev came out, sat in the passenger seat and ate a sandwich. On the third they went in together past the recycling. "So this was my side door. Bev with the egg sandwich."

The heart of the [programme]{T day programme; tried} is [CBT]{T cognitive behavioural therapy; tried} done on the premises and in the high street. They filmed her giving a two-minute talk about VAT and played it back. "I expect to see a [beetroot]{S other_physical fig absent}. [It's a woman who knows VAT]{O benefit; cognitive behavioural therapy}." She was made to drop her change in Boots on purpose. She returned a cauliflower. She hated, she says, ninety percent of it, and Bev about a third of the time.

In week three she also began [sertraline]{T sertraline; ongoing; dose=50 mg}, 50 mg, later 100. [It [makes her sweat]{S other_physical side_effect}, "which for me is quite a joke"]{O side_effect; sertraline}. She was told of [phenelzine]{T phenelzine; declined}, should that not be enough, and turned it down flat because of the cheese.

[When she began, her score on the Social Phobia Inventory was 55 out of 68. On the last day it was 37, and it's now 31]{O partial; day programme, cognitive behavioural therapy, sertraline}. Anything above 19 still counts.

The hall, not the drawing room

Asked whether the [programme]{T day programme; tried} cured her, Katarzyna looks at the interviewer as if at a faulty invoice. "No. [I am in the [hall]{S anxiety fig improved}]{O partial; overall}. [I have hung up my coat, this is already something]{O partial; overall}. [I [eat with the others]{S functioning improved}, Tuesday and Thursday]{O partial; day programme, cognitive behavioural therapy}. [[Telephone]{S anxiety improved}, fine]{O benefit; day programme, cognitive behavioural therapy}. [My [neck is still red]{S other_physical} when the director comes]{O partial; overall}."

[The [nights]{S sleep} have been slower to follow]{O no_benefit; day programme, cognitive behavioural therapy}. This spring she started on [CBT-I]{T cognitive behavioural therapy for insomnia; ongoing; started=This spring}, the version for [insomnia]{S sleep clin}, which has her staying up until half past midnight whether she likes it or not. [She's [asleep within twenty minutes]{S sleep improved} now]{O partial; cognitive behavioural therapy for insomnia}. [She [still wakes at five]{S sleep}]{O partial; cognitive behavioural therapy for insomnia}, though there's less to [correct]{S anxiety improved}.

In June her niece was married in Croydon. Katarzyna asked us to print that [she [went]{S functioning improved}, that she [stayed until the cake]{S functioning improved}]{O benefit; overall}, and that the venue had a revolving door, "the worst of all doors, invented by a devil". She went round in it twice.

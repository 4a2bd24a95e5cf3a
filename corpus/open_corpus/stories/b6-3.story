=== 282-menopause
title: Veozah 45 mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: menopause
area: general
english: American
narrator: patient
treatment: fezolinetant
rating: 8/10
overall: improved
round: 1
ledger:
  fezolinetant | medication | ongoing | response | gastrointestinal, pain, sleep
  black cohosh | supplement | tried | no_response
---
Used for: [hot flashes]{S other_physical}, [menopause]{S diagnosis}

Bad stuff: [[stomach cramps]{S pain side_effect} and the [runs]{S gastrointestinal side_effect}, first 10 days, [gone]{S gastrointestinal improved side_effect} now]{O tolerated; fezolinetant}. [[Weird sleep]{S sleep unclear}]{O side_effect; fezolinetant}? Might be this, might be being 52, might be my husbands [CPAP]{T CPAP (procedure); other}.

Comments: Low point was standing in the Kroger walk-in freezer, where I do not work. 14 [flashes]{S other_physical} a day and [sheets you could wring]{S other_physical}. [The [black cohosh]{T black cohosh; tried} might as well of been catnip]{O no_benefit; black cohosh}. Been on [Veozah]{T fezolinetant; ongoing; duration=11 weeks} 11 weeks, [down to 2 a day and they're [more of a warm opinion]{S other_physical fig improved}]{O benefit; fezolinetant}. [Still [cry at tire commercials]{S mood}]{O no_benefit; fezolinetant} but it never promised me that. Liver test every month for now, bring a book. The copay is also a hot flash.

=== 201-body-dysmorphic-disorder
title: Re: did anyone get better from BDD after 50??
genre: forum
layout: reply to somebody's question
condition: body dysmorphic disorder
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  rhinoplasty | procedure | tried | no_response
  escitalopram | medication | stopped | partial | sexual
  residential program | care_setting | tried | response
  cognitive behavioral therapy | psychotherapy | tried | response
  mirror retraining | psychotherapy | ongoing | response
  fluoxetine | medication | ongoing | response | sleep
---
I [took every mirror in the house out to the burn barrel]{S anxiety} on Thanksgiving of 2017 and then spent dinner [looking at my nose]{S anxiety} in a gravy boat. So yes hon I know where you are and yes, you can get better, I'm 61.

Sorry this will ramble, the dog has me up. I had the [nose done]{T rhinoplasty; tried} in 1994 (Dr in Tulsa, had a boat) and [all it did was move the problem to my chin]{O no_benefit; rhinoplasty}. [Checked]{S anxiety} 5, 6 hrs a day. [Wore a scarf to the mailbox]{S functioning}. Nobody told me it was [BDD]{S diagnosis clin} until I was 54!!

[[Lexapro]{T escitalopram; stopped; dose=30} 30 gave me a good year, I [went to a wedding]{S functioning improved}, then it just quit on me]{O partial; escitalopram}. [Also [no feeling down yonder]{S sexual unclear} but was that the [pill]{T escitalopram; stopped} or was that being 55 and married to Ron, who knows]{O side_effect; escitalopram}. [What turned it was the [residential place]{T residential program; tried; duration=7 weeks} in Wisconsin]{O benefit; residential program}, 7 weeks, I cried the whole flight because I'd left the cat with my sister. [CBT]{T cognitive behavioral therapy; tried; frequency=every day} every day and [mirror retraining]{T mirror retraining; ongoing}, where you describe yourself like a police sketch. [By week 5 I [ate in the cafeteria with my hair up]{S anxiety improved}]{O benefit; residential program, cognitive behavioral therapy, mirror retraining}. They swapped me to [Prozac]{T fluoxetine; ongoing; dose=80}, 80, [which has held]{O benefit; fluoxetine}, [though I [yawn]{S sleep unclear} alot]{O side_effect; fluoxetine; neutral} (could be the dog).

I still do the [sketch]{T mirror retraining; ongoing; frequency=mornings} mornings. "Female, sixties, nose." [Takes a minute and I [get on with my day]{S functioning improved}]{O benefit; mirror retraining}.

=== 331-high-blood-pressure
title: Lisinopril/HCTZ
genre: review
layout: one unbroken paragraph
condition: high blood pressure
area: general
english: American
narrator: patient
treatment: lisinopril
rating: 3
overall: unchanged
round: 1
ledger:
  lisinopril | medication | ongoing | no_response | other_physical
  hydrochlorothiazide | medication | ongoing | no_response | other_physical
  beet powder | supplement | tried | no_response | other_physical
---
Why do they keep raising it if [it dont work]{O no_benefit; lisinopril, hydrochlorothiazide}? [168/102 before, 165/99 after 8 months of [lisinopril]{T lisinopril; ongoing; duration=8 months} and [hctz]{T hydrochlorothiazide; ongoing; duration=8 months}]{O no_benefit; lisinopril, hydrochlorothiazide}. What I did get:[[dry hacking cough]{S other_physical side_effect} all thru church and [peeing like a racehorse]{S other_physical fig side_effect}]{O side_effect; lisinopril, hydrochlorothiazide}. Wife had me on [beet powder]{T beet powder; tried; duration=a month} a month, [same numbers]{O no_benefit; beet powder}, [[pink toilet]{S other_physical side_effect}]{O side_effect; beet powder}. Asked the dr is it my kidneys, is it salt, is it him. "We'll keep an eye on it." An eye. For $140 a visit I'd like both. Nobody can tell me why and I am done asking.

=== 204-long-covid
title: Running on Dimes
genre: article
layout: magazine feature with subheadings
condition: long covid
area: general
english: American
narrator: journalist
overall: unknown
round: 1
ledger:
  albuterol | medication | stopped | no_response | neurological, other_physical
  graded exercise therapy | procedure | tried | worse
  pacing | lifestyle | ongoing | partial
  low-dose naltrexone | medication | ongoing | partial | sleep
  propranolol | medication | ongoing | partial
  compression stockings | procedure | ongoing | partial
  electrolytes | supplement | ongoing | partial
  stellate ganglion block | procedure | planned | unknown
  nicotine patches | medication | declined | unknown
  hyperbaric oxygen therapy | procedure | not_tried | unknown
---
The [heartbeat]{S other_physical} comes first. Before the alarm, before the garbage truck, before he knows which way he is facing, Teo Bracamonte feels it [galloping in his ears]{S other_physical fig}, and he lies there and waits to learn what kind of day he's been dealt.

Teo is 28. He used to lay hardwood floors in Albuquerque, and on weekends he played accordion in a wedding band that could go until four in the morning, which is a separate story involving a goat. In January 2022 he caught COVID from a groom. "Three days on the couch," he says. "I watched all of a show about cheese." He went back to work. On the second morning his [legs folded]{S energy} under him on somebody's new white oak, and he has [not laid a floor]{S functioning} since.

What is [long COVID]{S diagnosis clin general}?

[Long COVID]{S diagnosis clin general} is the name for problems that begin with, or after, the infection and go on for at least three months. Estimates vary wildly. One national survey found that about 7 percent of American adults had ever had it and that 3.4 percent had it at the time of asking; more women than men, and, contrary to what people assume, more of the middle-aged than the old. Over 200 symptoms have been catalogued. Among the most frequent:

• [fatigue]{S energy clin general} that rest does not mend
• [post-exertional malaise]{S energy clin general}, a [crash]{S energy fig general} a day or two after effort
• [trouble concentrating]{S cognition general}, often called "[brain fog]{S cognition fig general}"
• [shortness of breath]{S other_physical general}
• [dizziness on standing]{S neurological general} and a [racing pulse]{S other_physical general}
• [loss of smell]{S neurological general}
• [joint pain]{S pain clin general}

Nobody has found a single cause. Leading candidates include leftover virus, tiny clots, a misdirected immune system and an autonomic nervous system that can't find its own thermostat. There is no approved drug.

The blue inhaler

Here Teo detours to 2009, because his mother brought the thing out of a drawer. As a kid he'd had [asthma]{S diagnosis clin}, and an [albuterol inhaler]{T albuterol; stopped}, "the blue one, that smelled like a pool toy." It had been a fine friend to him in sixth grade. So he puffed. [It made his [hands shake]{S neurological side_effect} and the [gallop]{S other_physical fig worsened side_effect} go double]{O side_effect; albuterol}, [and he was still [breathing through a straw]{S other_physical fig}]{O no_benefit; albuterol}. He threw it off the porch. The dog brought it back. He threw it again.

"You are [deconditioned]{S energy clin}"

The first specialist he saw had a treadmill and a theory. Teo was [deconditioned]{S energy clin}, said the specialist, who was on the phone with a boat dealer for part of the visit; he should do a little more each week. That is [graded exercise]{T graded exercise therapy; tried}, and Teo, who was raised to finish what was on his plate, did it. Week one, five minutes. Week five, twenty. [After the twenty he [couldn't lift a fork]{S energy worsened} for nine days; his girlfriend, Marisela, fed him soup in the dark]{O worsening; graded exercise therapy}. He told the specialist. The specialist wrote "poor effort."

He hasn't forgotten it. He brings up the fork several times in the course of an afternoon, between stories about his cousin's food truck and a long account of how you scribe a board to a crooked wall. "My whole job was effort," he says. "You can look at people's kitchens."

Dimes

It was a woman at an online [support group]{T support group (support); other}, not a doctor, who told him about [pacing]{T pacing; ongoing}: you find out what you can spend in a day, and you spend less. Teo thinks of it as having ten dimes. A shower is two dimes. An argument is four. [Since he began to count them, the [crashes]{S energy fig improved} have gone from every week to about every third]{O partial; pacing}. [He [sits on a stool to brush his teeth]{S functioning}]{O partial; pacing}. "[It's not a cure, it's a budget]{O partial; pacing}."

Dr. Halina Wrobel, who started a post-COVID clinic in a converted dental office in Santa Fe, would like more physicians to have heard of it. "The mistake of the early years was to treat these patients like someone getting over a broken hip," she says. "For those who have [post-exertional malaise]{S energy clin general}, [pushing]{T graded exercise therapy; general} is harmful. After that, we borrow. I borrow from cardiology, from pain, from immunology. Some of it helps some people, and I try to be truthful about the 'some.'"

What she borrowed for Teo, in May of last year, came all in one bag. [Low-dose naltrexone]{T low-dose naltrexone; ongoing; dose=working up to 4.5 milligrams; frequency=at night}, working up to 4.5 milligrams at night. [Propranolol]{T propranolol; ongoing; dose=10 milligrams; frequency=twice a day}, 10 milligrams twice a day, for the [pulse]{S other_physical}. Waist-high [compression stockings]{T compression stockings; ongoing}. [Salt and electrolyte packets]{T electrolytes; ongoing}, which he drinks out of a mixing bowl. [By August his [standing heart rate]{S other_physical improved} had come down from 138 to 104, and he could [follow a movie]{S cognition improved} with a plot]{O partial; low-dose naltrexone, propranolol, compression stockings, electrolytes}. Which one did it? He shrugs so completely that his cap moves. "Could be the [salt]{T electrolytes; ongoing}, could be the [socks]{T compression stockings; ongoing}. Could be I just got two years older." [The [naltrexone]{T low-dose naltrexone; ongoing} gave him [dreams about tile]{S sleep side_effect}]{O side_effect; low-dose naltrexone; neutral}, he adds. He's a wood man.

The price of breathing

None of it is cheap. [Naltrexone]{T low-dose naltrexone; ongoing} at that dose must be compounded, $62 a month, not covered. The [stockings]{T compression stockings; ongoing}, $110. His application for disability has been turned down twice. A chamber in Phoenix quoted $9,600 for forty sessions of [hyperbaric oxygen]{T hyperbaric oxygen therapy; not_tried}; he laughed until he had to [lie down]{S energy}. A guy at the feed store said [nicotine patches]{T nicotine patches; declined} had fixed his sister. "I said thank you, I've met nicotine."

What he has agreed to is a [stellate ganglion block]{T stellate ganglion block; planned; route=into the neck}, an [injection of anesthetic]{T stellate ganglion block; planned} into the neck. Small case series describe [smell]{S neurological improved general} returning and [fatigue]{S energy clin improved general} lifting; a proper trial is under way. The [injection]{T stellate ganglion block; planned} was set for the week after we spoke. Dr. Wrobel gave him even odds and told him that she had made up the odds.

Four in the morning

When I called in the spring to ask how it had gone, the number was out of service. The band's page had one new picture, of the goat. A cousin who runs the food truck said that Teo and Marisela had moved up north to her folks' place, that he'd had the [shot]{T stellate ganglion block; planned} or was about to, and that somebody had come by for the accordion. "He came for it or he sold it," the cousin said. "I was frying. I didn't ask."

=== 011-irritable-bowel-syndrome
title: A letter to my brother about the wedding
genre: essay
layout: letter
condition: irritable bowel syndrome
area: general
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  low FODMAP diet | lifestyle | ongoing | partial
  dicyclomine | medication | tried | no_response | gastrointestinal, other_physical
  probiotics | supplement | tried | no_response
  loperamide | medication | ongoing | partial | gastrointestinal
  peppermint oil capsules | supplement | ongoing | partial | gastrointestinal
  amitriptyline | medication | ongoing | partial | sleep, gastrointestinal
  gut-directed hypnotherapy | psychotherapy | tried | partial
  eluxadoline | medication | declined | unknown
---
Dear Pete,

[Four out of ten]{O partial; overall}. If anybody asks how the war on your brother's guts is going, that's the rating, up from a one, and I'd be obliged if you'd say it in those terms and not in the terms you used at Thanksgiving.

I owe you the truth about the wedding. I wasn't "on a work call." I was in the third stall of the men's room at the Lakeview with my best man's speech in my hand, and I [stayed there through the toast, the cake and most of the first dance]{S functioning}, and I've been [ashamed]{S hopelessness} of it for two years and four months. I'm 34. I sell commercial insurance. I can't tell my own brother that I have [irritable bowel syndrome]{S diagnosis clin} without going red by myself in a kitchen.

Let me try to explain what it's like, because I think you picture a [stomachache]{S pain absent}. Picture a tenant. He moved into the basement when I was in college. I never signed anything. Most days he just bangs: [cramps]{S pain}, low on the left, [gas]{S gastrointestinal} like furniture being moved. Then with no notice at all he's [coming up the stairs]{S gastrointestinal fig}, and I've got ninety seconds. It isn't [nausea]{S gastrointestinal clin absent}, I'm never [sick]{S gastrointestinal absent}. It isn't exactly [pain]{S pain absent} at that point, either. There's no [blood]{S gastrointestinal absent}, there's no [fever]{S other_physical absent}, the scope was clean, twice. It's just [urgency]{S gastrointestinal clin}, which is a polite word for a man with a crowbar.

And after he's gone back down I [wait for him]{S anxiety}. That's the piece I'd leave out if I were braver. I [plan my client visits by gas stations]{S functioning}. I [haven't been on a boat]{S functioning} since yours.

So here's what has been tried on the tenant.

The doctor started with an eviction notice in the form of [dicyclomine]{T dicyclomine; tried; frequency=four times a day}, four times a day. [He ignored it]{O no_benefit; dicyclomine}. [All I got was a [mouth like attic insulation]{S gastrointestinal fig side_effect} and [eyes that wouldn't focus]{S other_physical side_effect} on a spreadsheet]{O side_effect; dicyclomine}. [Probiotics]{T probiotics; tried; duration=three months}, three months, refrigerated, forty-eight bucks a jar. [I believe he ate them]{O no_benefit; probiotics}.

Then a dietitian put me on the [low FODMAP diet]{T low FODMAP diet; ongoing}. No onions, no garlic, no apples, no wheat, no joy. You'll recall the Easter when I brought my own plate; that was that, it was not a "cleanse." [It turned the [banging]{S gastrointestinal fig improved} down by maybe a third]{O partial; low FODMAP diet}, and I'm still on the loose version of it. [The stairs, no difference]{O no_benefit; low FODMAP diet}. [Imodium]{T loperamide; ongoing; frequency=before flights and closings} I take before flights and closings. [It bolts the basement door for a day]{O partial; loperamide} and [then I [don't go]{S gastrointestinal side_effect} for three, and we all pay]{O side_effect; loperamide}. [Peppermint capsules]{T peppermint oil capsules; ongoing}: [a little quieter, perhaps]{O partial; peppermint oil capsules}, and [I [burp toothpaste]{S gastrointestinal side_effect}]{O side_effect; peppermint oil capsules; neutral}.

They did offer me a newer one, [Viberzi]{T eluxadoline; declined}. I read that it can [set off the pancreas]{S other_physical possible general side_effect}, and I thought, no, one tenant is plenty.

Now the nights. Mom says I look like Dad did when he was on shifts. I [wake at 2:40]{S sleep}, not because of him, he's a sound sleeper, God bless him. I lie there and go through the next day [door by door]{S anxiety fig}. At three I've [soiled myself in front of the Hendersons' board]{S anxiety}, by four I've been [let go]{S anxiety}. [The gut doctor added [amitriptyline]{T amitriptyline; ongoing; dose=10 mg; frequency=at bedtime}, 10 mg at bedtime, an antique [antidepressant]{T amitriptyline; ongoing} that seems to talk to the bowel, and that one gives me [five hours in a row]{S sleep improved}]{O benefit; amitriptyline}. For the record, I was not [depressed]{S mood absent} and it has not made me [happy]{S mood absent}. It wasn't [calm]{S anxiety absent}, what I felt. It was more like someone had put felt on the bottoms of his shoes: [he [moves around]{S gastrointestinal fig improved}, but I don't hear each step]{O partial; amitriptyline}. [I'm [groggy until ten]{S sleep side_effect} and [stopped up]{S gastrointestinal side_effect} on weekends]{O side_effect; amitriptyline}.

I'll tell you the last thing, and you may laugh, since I did. I had myself [hypnotized]{T gut-directed hypnotherapy; tried; sessions=seven times}. Seven times, a [psychologist]{T gut-directed hypnotherapy; tried} in Evanston with a voice like warm gravel. You picture a river. It was always a river. I kept seeing the tenant in a canoe. [But since then I've gotten through [two full staff meetings]{S functioning improved} without sitting by the door]{O partial; gut-directed hypnotherapy}. Two, out of I'd guess thirty. That's the size of the thing I'm reporting. If it was a raise you'd tell me to quit.

What I don't know is why. I've asked four people with diplomas. Was it the parasite in Belize? Was it always going to be me, the way Dad always had his [Tums]{T antacids (medication); other}? "We don't really know" is what I've got in writing. Maybe it's no one's fault and there isn't a basement.

[So a four. He [still lives here]{S gastrointestinal fig}. He pays a little rent]{O partial; overall}.

I'm enclosing the speech. It's got a crease and a stain on it, which is coffee. I would have said that you were the one who taught me to ride a bike, and that you ran alongside far longer than you had to, and didn't tell anyone.

Your brother,
Owen

=== 062-binge-eating-disorder
title: Elvanse 50mg for BED
genre: review
layout: rating line then text
condition: binge eating disorder
area: mental
english: British
narrator: patient
treatment: lisdexamfetamine
rating: 2.5
overall: unchanged
round: 1
ledger:
  lisdexamfetamine | medication | ongoing | no_response | gastrointestinal, other_physical
  guided self-help | psychotherapy | tried | no_response
---
2.5 out of 5?

I'm, er, sat in the work loo writing this with a multipack so draw your own conclusions. [Still [bingeing]{S appetite_weight clin} 4 or 5 nights,same as when I started in april]{O no_benefit; lisdexamfetamine, guided self-help}. To be fair [there were three weeks in june it [dropped to two]{S appetite_weight improved}]{O partial; lisdexamfetamine, guided self-help} but Id started the [guided self help book]{T guided self-help; tried} that same week so I really dont know which,and [it went back up regardless]{O partial; lisdexamfetamine, guided self-help}. I was dreading it making me [wired]{S anxiety fig possible side_effect} or my [heart going funny]{S other_physical possible side_effect},[nothing like that]{O tolerated; lisdexamfetamine}, [just a [dry mouth]{S gastrointestinal side_effect} and [cold fingers]{S other_physical side_effect}]{O side_effect; lisdexamfetamine; neutral}. Maybe 70 would be better? I feel [greedy]{S hopelessness} asking. Staying on [Elvanse]{T lisdexamfetamine; ongoing} til my review.

=== 133-interstitial-cystitis
title: Symptom index 17, then 9, now 18. Is this the customary course?
genre: forum
layout: post with TL;DR
condition: interstitial cystitis
area: general
english: American
narrator: patient
overall: worse
round: 1
ledger:
  pentosan polysulfate | medication | tried | no_response | other_physical
  hydrodistention | procedure | tried | no_response
  bladder instillations | procedure | stopped | partial
  pelvic floor therapy | procedure | tried | no_response
---
I am composing this at 3:50 a.m. upon the edge of the bathtub, my [ninth visit of the night]{S other_physical}, and I beg your patience. I am a retired organist with [interstitial cystitis]{S diagnosis clin}, a [burning above the pubic bone]{S pain} that I can compare only to a [coal carried in a pocket]{S pain fig}.

[[Elmiron]{T pentosan polysulfate; tried} for one year: nothing]{O no_benefit; pentosan polysulfate}, [save some [hair in the basin]{S other_physical side_effect}]{O side_effect; pentosan polysulfate}. [[Hydrodistention]{T hydrodistention; tried}: nothing]{O no_benefit; hydrodistention}. [[Pelvic floor therapy]{T pelvic floor therapy; tried; sessions=eleven visits}, eleven visits: nothing]{O no_benefit; pelvic floor therapy}. [A course of twelve [heparin and lidocaine instillations]{T bladder instillations; stopped; sessions=twelve} brought my index from 17 down to 9]{O partial; bladder instillations}; the course was concluded in May, as arranged, and [by July it stood at 18]{O partial; bladder instillations}. The clinic declines to repeat it before the new year.

[I [no longer attend services]{S functioning}, let alone play for them, and the [nights]{S sleep} are harder than ever they were]{O worsening; overall}.

TL;DR: [everything failed but one]{O no_benefit; pentosan polysulfate, hydrodistention, pelvic floor therapy}, the [instillations]{T bladder instillations; stopped} ended, [worse now than at the start]{O worsening; overall}.

=== 088-tinnitus
title: sound therapy + nortriptyline
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: tinnitus
area: general
english: Australian
narrator: patient
treatment: nortriptyline
rating: 8
overall: improved
round: 1
ledger:
  nortriptyline | medication | ongoing | response | gastrointestinal, sleep
  sound therapy | procedure | ongoing | response
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
Condition: [tinnitus]{S diagnosis clin}, both ears, after a festival

Any side effects: [[dry mouth]{S gastrointestinal side_effect}, [sleepy mornings]{S sleep side_effect}, a bit [bound up]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}

Comments: Sorry, I'm not sure a 19 yr old with a [whistle in his head]{S neurological fig} has anything to teach yous. Before, it was a [single cicada the size of the sky]{S neurological fig}. I [couldn't hear rain]{S neurological}. I [cried]{S mood} over rain. Ten weeks of [nortriptyline]{T nortriptyline; ongoing; dose=20mg; frequency=at night} 20mg at night and little [hearing-aid thingos that play the sea]{T sound therapy; ongoing}, and [the [cicada]{S neurological fig improved}'s gone to the far end of the paddock]{O benefit; nortriptyline, sound therapy}. It's there. [I [sleep]{S sleep improved} under it]{O benefit; nortriptyline, sound therapy}. Left my [tablets]{T nortriptyline; ongoing} at Mum's over Easter, three nights, and [it [flew right back onto the pillow]{S neurological fig withdrawal}, plus [sweats]{S other_physical withdrawal}]{O withdrawal; nortriptyline}. On the list for [CBT]{T cognitive behavioural therapy; planned}, they reckon October. [[Heard a gutter dripping]{S neurological improved} last night]{O benefit; nortriptyline, sound therapy}. Beautiful.

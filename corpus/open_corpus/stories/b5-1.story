=== 151-first-episode-psychosis
title: Eight months on it
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: first-episode psychosis
area: mental
english: Canadian
narrator: patient
overall: partly_improved
treatment: antipsychotics
rating: 3/5
round: 1
ledger:
  antipsychotics | medication | ongoing | partial | anhedonia, energy, other_physical, appetite_weight
---
Reason for taking: [psychosis]{S diagnosis clin}, first one, at 57

Side effects: What it took: [[singing]{S anhedonia side_effect}, my [quick step]{S energy side_effect}, [warm hands]{S other_physical side_effect}, the [waist I had in May]{S appetite_weight side_effect}]{O side_effect; antipsychotics}

Comments: Forgive me if I put this badly, I worked in grain elevators, not words. Last winter the [crows on the hydro line spoke my late father's Ukrainian]{S mania_psychosis}. The [antipsychotic]{T antipsychotics; ongoing} my doctor picked, after about a month, [[sent most of them off north]{S mania_psychosis fig improved}]{O partial; antipsychotics}. [One [still talks]{S mania_psychosis} at dusk, but kindly]{O partial; antipsychotics}. I still listen a bit, sorry to say.

=== 047-needle-phobia
title: Needle phobia with underweight in an adolescent: exposure after an unsuccessful premedication strategy
genre: case_report
layout: clinical case report, third person
condition: phobia of needles or flying
area: mental
english: American
narrator: clinician
overall: partly_improved
round: 1
ledger:
  topical lidocaine-prilocaine | medication | ongoing | no_response
  midazolam | medication | stopped | no_response | anger
  hydroxyzine | medication | tried | unknown | sleep
  exposure therapy | psychotherapy | tried | partial
  applied tension | mind_body | ongoing | response
  d-cycloserine | medication | tried | unknown | gastrointestinal
  propranolol | medication | declined | unknown
  oral nutrition supplements | supplement | stopped | response
---
Limitations first. We regret that no structured rating was obtained before the second procedure, because the patient tore the form in half. Her account of that morning is accordingly given in her own words where possible.

A 16-year-old girl was referred by her pediatrician after three failed attempts at phlebotomy. She met criteria for [specific phobia]{S diagnosis clin}, blood-injection-injury type, with [vasovagal syncope]{S other_physical clin} since age 7. Her body mass index was 16.9; she had [lost 11 lb]{S appetite_weight} over one semester and laboratory work was needed to exclude [celiac disease]{S diagnosis clin possible} and [hyperthyroidism]{S diagnosis clin possible}. She denied [restriction]{S appetite_weight clin absent} and [body image concerns]{S other absent}. When told that the [weight loss]{S appetite_weight} could not be investigated without blood, she replied, "Then stop investigating it."

At the first attempt she received [EMLA cream]{T topical lidocaine-prilocaine; ongoing}, bilaterally, and oral [midazolam]{T midazolam; stopped; dose=10 mg}, 10 mg. [The [anesthetic cream]{T topical lidocaine-prilocaine; ongoing} had no effect on her [distress]{S anxiety}, which began in the parking structure]{O no_benefit; topical lidocaine-prilocaine}. [After the [Versed]{T midazolam; stopped} she became [disinhibited]{S anger clin side_effect} and [struck a phlebotomist]{S anger side_effect}]{O side_effect; midazolam}; [the draw was abandoned]{O no_benefit; midazolam}. She was, by her own report, "[so mad at all of you]{S anger}." [Midazolam]{T midazolam; stopped} was not used again. [Hydroxyzine]{T hydroxyzine; tried; dose=25 mg} 25 mg, dispensed for the following week, [left her [somnolent]{S sleep clin side_effect} for a school day]{O side_effect; hydroxyzine}; no procedure was attempted under it.

She then entered [graded exposure]{T exposure therapy; tried; sessions=seven 50-minute sessions} (seven 50-minute sessions), combined with [applied tension]{T applied tension; ongoing} for the [fainting]{S other_physical}. Off label, and with written assent, [D-cycloserine]{T d-cycloserine; tried; dose=50 mg; frequency=an hour before sessions 2 through 5} 50 mg was given an hour before sessions 2 through 5, in the hope of consolidating extinction; trials of this agent in [anxiety disorders]{S diagnosis clin general} have been mixed. [She reported transient [heartburn]{S gastrointestinal side_effect}]{O side_effect; d-cycloserine; neutral}. Whether the [Seromycin]{T d-cycloserine; tried} contributed anything cannot be determined from a single case. [Propranolol]{T propranolol; declined} was offered and refused.

[At session 7 she held an uncapped butterfly needle against the skin for four minutes with subjective units of [distress]{S anxiety improved} of 40, against 95 at intake]{O partial; exposure therapy}. [With [tensing]{T applied tension; ongoing}, she has [not lost consciousness]{S other_physical improved} since]{O benefit; applied tension}. Venipuncture was completed on the second pass, the patient swearing throughout. Results were normal. [[Weight was restored]{S appetite_weight improved} to a body mass index of 18.8 on [supplement shakes]{T oral nutrition supplements; stopped; duration=ten weeks} over ten weeks]{O benefit; oral nutrition supplements}, after which these were discontinued; she attributed her earlier decline to [skipping lunch]{S appetite_weight} so as to avoid the school nurse's office.

At four months, [she accepts finger sticks and one annual draw, with [EMLA]{T topical lidocaine-prilocaine; ongoing} at her insistence]{O partial; exposure therapy}. [Vaccination and dental injection are [still refused]{S anxiety}]{O partial; exposure therapy}. Asked for consent to publish, she signed and added beneath: "It shouldn't take tackling a kid to figure this out." We find no reason to disagree.

=== 239-dissociative-disorder
title: Re: does the unreal feeling ever go?
genre: forum
layout: reply to somebody's question
condition: dissociative disorder
area: mental
english: Indian English
narrator: patient
overall: improved
round: 1
ledger:
  homeopathy | supplement | tried | no_response
  escitalopram | medication | stopped | worse | mania_psychosis
  clonazepam | medication | stopped | no_response | cognition, sleep
  lamotrigine | medication | tried | response | neurological
  grounding | mind_body | ongoing | response
  psychotherapy | psychotherapy | ongoing | response
  melatonin | supplement | tried | no_response
---
[Hands that belonged to some other person]{S mania_psychosis fig}. That is how mine started, @quietriver, 14 March 2009, in the staff canteen at Nagpur, I was lifting idli and the hand was lifting and I was only watching. Then [voices coming from behind glass]{S mania_psychosis fig}, then my own [mother looking like a good actress]{S mania_psychosis fig}. So yes I know what you are asking.

You asked specifically what helped, so I will give you with dates, because nobody gave me and I am still bitter about it.

2009 June. GP said [gas and tension]{S diagnosis} and I lost six months to [homeopathic drops]{T homeopathy; tried; duration=six months}. [Sweet water, same hands]{O no_benefit; homeopathy}.

2010 Jan. Psychiatrist no. 1, five minutes, did not look up from his mobile. [Nexito]{T escitalopram; stopped; dose=10 mg} 10 mg then 20. [On 20 I was [further away]{S mania_psychosis fig worsened side_effect} than ever, I [forgot whether I was standing or sitting]{S mania_psychosis worsened side_effect}]{O worsening; escitalopram}. Stopped in April. He said I was "not cooperating".

2010 to 2016. [Lonazep]{T clonazepam; stopped; dose=0.5 mg; frequency=twice daily} 0.5 mg twice daily, six years!! [It did nothing for the [unreality]{S mania_psychosis}, only I was [unreal]{S mania_psychosis} and [drowsy]{S sleep side_effect} together]{O no_benefit; clonazepam}. [[Memory became like a sieve]{S cognition fig side_effect}]{O side_effect; clonazepam}. [Coming down took eleven months and I [slept]{S sleep withdrawal} perhaps three hours per night, [jaw clenching]{S other_physical withdrawal}, [tears at traffic signals]{S mood withdrawal}]{O withdrawal; clonazepam}.

2017 August. A lady doctor in Pune, first person to use the words [depersonalisation disorder]{S diagnosis clin}. I wept, at 54, from hearing a noun. She started [Lametec]{T lamotrigine; tried; dose=25 mg} 25 mg and raised every two weeks upto 200, slowly because of the [rash]{S other_physical possible side_effect}. [I never got any [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [[Dizzy]{S neurological side_effect} in the first month, little bit [double vision]{S neurological side_effect}]{O side_effect; lamotrigine}. [By Diwali the [glass had thinned]{S mania_psychosis fig improved}, I could [smell the marigolds and it was me smelling]{S mania_psychosis improved}]{O benefit; lamotrigine}.

Along with that she sent me to a [psychologist]{T psychotherapy; ongoing; frequency=fortnightly}, fortnightly, I go till today. [From her I learnt [grounding]{T grounding; ongoing} with ice and naming five things, it sounds childish and [it brings me back within minutes]{S mania_psychosis improved}]{O benefit; grounding, psychotherapy}.

Now the bad part so you will not say I am selling. [My [sleep]{S sleep} did not improve one bit from any of it]{O no_benefit; lamotrigine, psychotherapy}. [I am [awake at 2.40]{S sleep} like a temple bell, [melatonin]{T melatonin; tried; dose=3 mg} 3 mg and 6 mg made no difference]{O no_benefit; melatonin}. I have made peace, I do crosswords.

And it is not that I am [cured]{S other absent}. [Perhaps four or five [bad afternoons]{S mania_psychosis improved} in a year, where earlier it was whole years]{O benefit; overall}. Eight years they wasted. Ask your doctor for the correct name at least, don't be polite like me.

=== 229-complicated-grief
title: Worked on the part it could work on
genre: review
layout: SHOUTS in capitals in places
condition: complicated grief
area: mental
english: British
narrator: patient
overall: improved
treatment: sertraline
rating: 7/10
round: 1
ledger:
  prolonged grief therapy | psychotherapy | not_tried | unknown
  sertraline | medication | ongoing | response | sexual, gastrointestinal, other_physical
  counselling | psychotherapy | tried | no_response
---
His watch. Thats what did it, a £15 Casio still beeping in the drawer 3 yrs after my brother died and every hour on the hour I'd be [back in the mortuary]{S anxiety fig}. [Prolonged grief disorder]{S diagnosis clin} with [depression]{S diagnosis clin}, ICG score 49. Asked for the [grief therapy]{T prolonged grief therapy; not_tried} there's actual evidence for, 16 sessions, REFUSED, not commissioned in our area. [Got 6 of [counselling]{T counselling; tried; sessions=6} instead (ICG 49 before, 47 after, say no more)]{O no_benefit; counselling}.

50mg then 100 from wk 4, now wk 30. [PHQ9 21 -> 6]{O benefit; sertraline}. [ICG 49 -> 28]{O benefit; sertraline}. [I [can drive past the hospital]{S functioning improved} and I've [gone back full time]{S functioning improved}]{O benefit; sertraline}. [I [MISS HIM EXACTLY AS MUCH]{S mood}]{O no_benefit; sertraline} but [I dont sit in the van [crying]{S mood improved}]{O benefit; sertraline}.

Minus points: [[loose guts]{S gastrointestinal side_effect} wks 1-3, [night sweats]{S other_physical side_effect}, [takes 40 mins to finish]{S sexual side_effect} if I finish AT ALL]{O side_effect; sertraline}. The [tablets]{T sertraline; ongoing} cost £9.90 a month. The [therapy]{T prolonged grief therapy; not_tried} I needed, NOTHING, because I never got it. Watch is on my wrist now

=== 165-nicotine-dependence
title: Re: anyone quit without the famous one?
genre: forum
layout: reply to somebody's question
condition: nicotine dependence
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  nicotine patch | medication | tried | partial | other_physical, sleep
  bupropion | medication | stopped | response | sleep, gastrointestinal, neurological
  nicotine lozenge | medication | ongoing | response
  varenicline | medication | not_tried | unknown
  quitline | support | tried | response
---
[[412 days, 9 hrs]{S substance_use improved}]{O benefit; overall}. [1.5 packs/day]{S substance_use} x 33 years before that, so figure 360,000 cigarettes, I did the math on an overtime shift.

To your question. No [Chantix]{T varenicline; not_tried}, it was off the shelf the year I asked, so I can't speak to it. What I had:

Attempt 1 (2014): [patch]{T nicotine patch; tried; dose=21mg} only, 21mg. [Made it 5 weeks then [bummed one]{S substance_use} off my brother in law at a tailgate]{O partial; nicotine patch}. [[Itchy red square]{S other_physical side_effect} on the arm and [dreams about being a crab]{S sleep side_effect}]{O side_effect; nicotine patch}. 

Attempt 2 (Sept last year): 150mg [Wellbutrin]{T bupropion; stopped; dose=150mg} for 3 days, 300mg after that, quit date on day 10, with the 4mg [lozenge]{T nicotine lozenge; ongoing; dose=4mg} for [cravings]{S substance_use clin}. [This stuff was weird, I didn't decide to smoke less, I just kept [finding half a cigarette in the ashtray]{S substance_use improved}]{O benefit; bupropion}. [[Cravings]{S substance_use clin improved} (I logged em, 0-10) went from 8.5 to 3 by day 24]{O benefit; bupropion, nicotine lozenge}. 

Cost of doing business: [[insomnia]{S sleep clin side_effect}, [awake 2-5am]{S sleep side_effect} most nights for 6 wks until I moved the second dose to 1pm, [cotton mouth]{S gastrointestinal fig side_effect}, [shaky]{S neurological side_effect}]{O side_effect; bupropion}. [No [seizure]{S neurological clin absent side_effect}, which is what the wife was worried about]{O tolerated; bupropion}. [Moving the dose got me [back to 6.5 hrs]{S sleep improved side_effect}]{O tolerated; bupropion}. Finished it at week 12. 

Also called the state [quitline]{T quitline; tried; sessions=4 calls}, 4 calls, [lady named Bev was worth more than she gets paid]{O benefit; quitline}.

For reference [cold turkey]{T cold turkey (lifestyle); general} works for like 3-5 out of 100 at a year, pills or [patches]{T nicotine patch (medication); general} maybe double that, [combos]{T combination treatment (medication); general} do best. So odds are you fail and odds are that's not about you. [I still suck on 2 [lozenges]{T nicotine lozenge; ongoing; dose=2; frequency=a day} a day but [haven't smoked]{S substance_use improved}]{O benefit; overall}. My dentist can live with it.

=== 166-panic-disorder
title: three things at once
genre: review
layout: all lower case, few full stops
condition: panic disorder
area: mental
english: American
narrator: patient
overall: unknown
treatment: buspirone
round: 1
ledger:
  buspirone | medication | stopped | unknown | neurological, gastrointestinal, other_physical
  nortriptyline | medication | stopped | unknown
  cognitive behavioral therapy | psychotherapy | stopped | unknown
---
[panic disorder]{S diagnosis clin}, they told me at 72, after forty years of "[nerves]{S anxiety}" and being patted on the head about it, so the doctor put me on this and [nortriptyline]{T nortriptyline; stopped} and [cognitive therapy]{T cognitive behavioral therapy; stopped} ALL THE SAME WEEK like throwing spaghetti

what i got for my copay

[[light headed]{S neurological side_effect} ten minutes after every dose]{O side_effect; buspirone}
[[ringing in my ears]{S other_physical side_effect}]{O side_effect; buspirone}
[[sour stomach]{S gastrointestinal side_effect}]{O side_effect; buspirone}
a bill

[the [attacks]{S anxiety improved} did slow down from daily to maybe two a week]{O partial; overall} but my husband moved to memory care that same month and the house got quiet, so was it the [pills]{T buspirone; stopped} or the [girl with the worksheets]{T cognitive behavioral therapy; stopped} or him not hollering, nobody can tell me and the doctor shrugged, actually shrugged. i quit the lot in june. [some weeks [nothing]{S anxiety absent}, some weeks [i hold on to the sink]{S anxiety}]{O partial; overall}, ask me next year if im still here

=== 185-insomnia
title: My mother, awake
genre: relative
layout: adult child
condition: insomnia
area: mental
english: American
narrator: relative
overall: improved
round: 1
ledger:
  temazepam | medication | stopped | partial | cognition, neurological
  valerian | supplement | tried | no_response
  psychotherapy | psychotherapy | tried | no_response
  cognitive behavioral therapy for insomnia | psychotherapy | tried | response | sleep, anger
  sleep programme | care_setting | tried | response
  sleep restriction | lifestyle | tried | response | sleep
  daridorexant | medication | ongoing | response | sleep, pain
  trazodone | medication | declined | unknown
---
"I'm alphabetizing the soup," my mother says, as though that explains why the kitchen light is on at ten to four. I am thirty-four years old, home for a week with my laundry, and she has the cream of celery in one hand and the chicken and stars in the other, and wants a ruling on whether "chicken" and "cream" are adjectives.

This was a Tuesday in 2023. She [had not, by her own accounting, slept through a night]{S sleep} since the second Bush administration. You couldn't tell from a distance. She ran the county's tax office and she never missed a day. Up close she [put the car keys in the freezer]{S cognition}, [snapped at the cat]{S anger} and [dozed off at a four-way stop]{S sleep}, which is the part I am still not funny about.

There'd been [Restoril]{T temazepam; stopped; duration=six years} when I was in middle school. [It worked fine for a year, six hours a night, and then it was five, and then she was taking it in order to get four]{O partial; temazepam}. [She also [told the same story twice in one dinner]{S cognition side_effect} and [walked into the linen closet]{S neurological side_effect} looking for the bathroom]{O side_effect; temazepam}. She took six years of that and one very bad month getting off. [The month was [no sleep at all]{S sleep withdrawal}, [shaking]{S neurological withdrawal}, and Dad hiding the Hummels]{O withdrawal; temazepam}. After that she wouldn't so much as take an aspirin at night. [Valerian]{T valerian; tried} she tolerated because it came from a plant. [Our house smelled like gym socks, and she was up to smell it]{O no_benefit; valerian}.

Next came a [counselor]{T psychotherapy; tried; duration=five months}, chosen because he was near the Costco. Mr. Dunleavy was of the opinion that [insomnia]{S sleep clin general} is unexpressed [anger]{S anger general} at one's father. My grandfather was a mild man who repaired accordions. She gave it five months, politely expressing nothing, and [came out with one additional thing to [think about at 3 a.m.]{S sleep}]{O no_benefit; psychotherapy}.

What turned it was me being a pest. There's a [sleep program]{T sleep programme; tried; duration=two-week} at a hospital two hours north, a two-week residential deal, mostly veterans and one church organist. They do [CBT-I]{T cognitive behavioral therapy for insomnia; tried}, which is the version for sleep and apparently what all the guidelines have said to try first for about twenty years. She packed a cardigan for each day and a book on probate.

The centerpiece is that they let you lie in bed hardly at all. Five and a half hours, one to six-thirty, that was her [sleep window]{T sleep restriction; tried; frequency=one to six-thirty}, and no naps, and if she [couldn't sleep]{S sleep} she had to go sit in a chair they'd all named Gary. [The first four days she was [so tired she cried]{S sleep side_effect} at a salad bar]{O side_effect; sleep restriction, cognitive behavioral therapy for insomnia}, and [she called to say she [hated]{S anger side_effect} me, the organist, and Gary in that order]{O side_effect; cognitive behavioral therapy for insomnia}. [On day nine she [slept five hours straight]{S sleep improved}, which they measured, with wires]{O benefit; sleep programme, cognitive behavioral therapy for insomnia, sleep restriction}. [By the second month home it was [six and a quarter]{S sleep improved}]{O benefit; cognitive behavioral therapy for insomnia}.

The remaining trouble was winter. [Around January [it started sliding]{S sleep worsened}, so it had helped but it hadn't nailed the door shut]{O partial; cognitive behavioral therapy for insomnia}. Her doctor floated [trazodone]{T trazodone; declined}, no thank you, and then one of the new ones, [daridorexant]{T daridorexant; ongoing; dose=25 milligrams}, 25 milligrams. She interrogated the pharmacist for half an hour. What she dreaded was the linen closet: the [wandering]{S neurological possible side_effect}, the [double stories]{S cognition possible side_effect}. I slept on the couch the first week, on guard, and [nothing wandered]{O tolerated; daridorexant}. [She [told each story once]{S cognition absent side_effect}]{O tolerated; daridorexant}. [She gets a [headache]{S pain unclear}]{O side_effect; daridorexant; neutral}, she claims, though she'd get that from the price. [And she's [groggy]{S sleep side_effect} till her coffee]{O side_effect; daridorexant; neutral}.

[It has been a year and two months, and [she sleeps]{S sleep improved}]{O benefit; daridorexant, overall}. [[Six, six and a half]{S sleep improved}, on a good night seven]{O benefit; overall}. The soup is in no order whatsoever. I came home in March and at ten to four the kitchen was dark, and I stood there in it, wide awake, holding a can.

=== 194-fibromyalgia
title: Midday on the Plateau: "Every call gets put through"
genre: interview
layout: radio transcript with names
condition: fibromyalgia
area: general
english: American
narrator: interview
overall: unchanged
round: 1
ledger:
  duloxetine | medication | stopped | partial | other_physical, gastrointestinal
  pregabalin | medication | tried | no_response | appetite_weight, cognition, other_physical
  amitriptyline | medication | stopped | no_response | sleep
  milnacipran | medication | not_tried | unknown
  low-dose naltrexone | medication | tried | partial | sleep
  water exercise | lifestyle | ongoing | partial
  chiropractic | procedure | tried | no_response | pain
  magnesium | supplement | tried | no_response
  turmeric | supplement | tried | no_response
  elimination diet | lifestyle | tried | no_response
  magnetic bracelet | other | tried | no_response
  transcutaneous electrical nerve stimulation | procedure | tried | no_response
  acceptance and commitment therapy | psychotherapy | tried | partial
  opioids | medication | not_tried | unknown
---
RUTH ANNE: You're listening to Midday on the Plateau. My guest drives a school bus in Coconino County, she's thirty-four, and she's had [fibromyalgia]{S diagnosis clin} for nine years. Desbah, thanks for parking the bus.

DESBAH: It's parked at the end of your lot. I took three spaces.

RUTH ANNE: When we spoke yesterday you told me a list of things people have said to you.

DESBAH: "You look great." That's number one. "My aunt had that and she [quit gluten]{T gluten-free diet (lifestyle); other}." My supervisor: "We're all [tired]{S energy general}, Dez." And a doctor in Phoenix who said there's no such thing, he said it's what we call it when women are [sad]{S mood general}.

RUTH ANNE: Were you [sad]{S mood possible}?

DESBAH: No. I [hurt]{S pain}.

RUTH ANNE: Describe it for somebody who's eating lunch.

DESBAH: My grandmother ran the switchboard at the old hospital. Her job was, most calls you don't put through. Wrong number, salesman, you pull the cord. I think in me there's [nobody pulling cords]{S pain fig}. [Every call gets put through]{S pain fig}. My bra strap gets put through. The seat belt. Wind. By two in the afternoon, both [shoulders and hips ache]{S pain} like I moved a piano, and the [skin on my forearms burns]{S pain}. And I'm [worn out]{S energy}. I [sleep nine hours and get up tired]{S sleep}.

RUTH ANNE: And [you lose words]{S cognition possible}, some folks do?

DESBAH: [Names of the kids]{S cognition}. I say "hey, champ."

RUTH ANNE: Let's bring in Dr. Oyelaran, who's a rheumatologist here in Flagstaff and has treated Desbah since 2019. Doctor, is the switchboard a fair picture?

DR. OYELARAN: It's better than mine. We talk about central sensitization: the volume of the nervous system is turned up. It affects something like two to four in a hundred adults. We have three medicines approved in this country, [duloxetine]{T duloxetine; general}, [milnacipran]{T milnacipran; general} and [pregabalin]{T pregabalin; general}, and perhaps a third of people get a meaningful drop in [pain]{S pain improved general}. [Exercise]{T exercise (lifestyle); general} has the strongest evidence we've got, and I apologize to everyone each time I say so.

RUTH ANNE: Desbah, were you in that third?

DESBAH: For a bit. [Cymbalta]{T duloxetine; stopped; dose=60}, 2017, 60 milligrams. [The first spring on it was good, I'd say [half the calls stopped]{S pain fig improved}]{O partial; duloxetine}. [I [sweated through my uniform]{S other_physical side_effect} and I was [bound up]{S gastrointestinal side_effect}]{O side_effect; duloxetine}, fine, worth it. [About fourteen months in, it quit]{O no_benefit; duloxetine}. I went up to 90, then to 120. [It was like I wasn't taking anything]{O no_benefit; duloxetine}. So I got off it.

RUTH ANNE: Was that rough?

DESBAH: [Two weeks of [zapping when I turned my head]{S neurological fig withdrawal}]{O withdrawal; duloxetine}. You don't want that in a bus. I took leave.

RUTH ANNE: Then?

DESBAH: [Lyrica]{T pregabalin; tried}. [I [put on thirty-five pounds]{S appetite_weight side_effect} and [couldn't think]{S cognition side_effect}, [ankles like bread dough]{S other_physical fig side_effect}]{O side_effect; pregabalin}. [Same [pain]{S pain}]{O no_benefit; pregabalin}. [Amitriptyline]{T amitriptyline; stopped; frequency=at bedtime} at bedtime, [I was [still asleep on my feet at five a.m.]{S sleep side_effect} when I do my pre-trip]{O side_effect; amitriptyline}. [And the [hips]{S pain} didn't know the difference]{O no_benefit; amitriptyline}. Stopped that.

RUTH ANNE: I'm going to read this off your index card, because I love it. It's titled, "Things I Paid Cash For That Did Nothing."

DESBAH: Go ahead.

RUTH ANNE: [[Magnesium]{T magnesium; tried}. [Turmeric]{T turmeric; tried}. [Chiropractor]{T chiropractic; tried}. [No nightshades]{T elimination diet; tried}. The [bracelet]{T magnetic bracelet; tried}. The [TENS unit]{T transcutaneous electrical nerve stimulation; tried}, open parenthesis, garage sale, close parenthesis]{O no_benefit; magnesium, turmeric, chiropractic, elimination diet, magnetic bracelet, transcutaneous electrical nerve stimulation}.

DESBAH: [The [chiropractor]{T chiropractic; tried} actually made my [neck worse]{S pain worsened side_effect} for a week]{O side_effect; chiropractic}, so put him on another card.

RUTH ANNE: Were you ever on [opioids]{T opioids; not_tried}?

DESBAH: Never was. My commercial license, plus nobody offered. And no [milnacipran]{T milnacipran (medication); not_tried}, the plan wanted me to fail one more thing first.

RUTH ANNE: Doctor, you tried something less usual.

DR. OYELARAN: [Low-dose naltrexone]{T low-dose naltrexone; tried; dose=four and a half milligrams}, which is off-label, four and a half milligrams. The trials are small and they don't agree. [She had a clear response for about ten weeks and then she lost it, and raising the dose didn't bring it back]{O partial; low-dose naltrexone}. [I'd call the overall picture stable]{O no_benefit; overall; neutral}. [She is about where she was the day I met her]{O no_benefit; overall}.

DESBAH: [I also had [dreams where the bus could talk]{S sleep side_effect}]{O side_effect; low-dose naltrexone; neutral}.

RUTH ANNE: What did it say?

DESBAH: Mostly directions.

RUTH ANNE: So is there anything that you do now?

DESBAH: [Water class]{T water exercise; ongoing; frequency=twice a week} at the Aquaplex, twice a week with the seniors. [In the water the [phones go quiet]{S pain fig improved}, and then for maybe an hour after]{O partial; water exercise}. I did a [group on acceptance]{T acceptance and commitment therapy; tried; sessions=eight Mondays}, eight Mondays, [and it didn't touch the [pain]{S pain} but I [fight with my sister less]{S functioning improved} about it]{O partial; acceptance and commitment therapy}. That's what I've got.

RUTH ANNE: Do you still hope for something?

DESBAH: I don't think about it that much. There's 61 kids. They put their calls through too.

RUTH ANNE: After the break, road closures.

=== 251-endometriosis
title: Two rounds
genre: review
layout: Pros:/Cons: lists
condition: endometriosis
area: general
english: American
narrator: patient
overall: unknown
treatment: letrozole
rating: 2/5
round: 1
ledger:
  heating pad | procedure | ongoing | unknown
  letrozole | medication | tried | partial | pain, other_physical, mood
---
My [heating pad]{T heating pad; ongoing} has burn marks, that's the kind of [endo]{S diagnosis} we're talking. This is a [CANCER drug]{T letrozole; tried} given off label, nobody mentioned that till I googled.

Pros:
- [round 1, six months, [cramps]{S pain improved} down to almost zero]{O benefit; letrozole}
- cheap

Cons:
- [round 2 didnt do squat]{O no_benefit; letrozole}
- [[knees like an old barn door]{S pain fig side_effect}]{O side_effect; letrozole}
- [[hot flashes]{S other_physical side_effect}, [crying at commercials]{S mood side_effect}]{O side_effect; letrozole}
- doctor says "give it time." YOU give it time. Scan in 3 weeks, so who knows.

=== 323-chronic-back-pain
title: The L5 diaries
genre: essay
layout: diary entries
condition: chronic back pain
area: general
english: American
narrator: patient
overall: improved
round: 1
ledger:
  ibuprofen | medication | tried | no_response | gastrointestinal
  cyclobenzaprine | medication | tried | no_response | sleep
  chiropractic | procedure | tried | no_response
  turmeric | supplement | tried | no_response
  inversion table | procedure | tried | worse | pain
  tens | procedure | tried | no_response
  gabapentin | medication | stopped | no_response | cognition, neurological
  duloxetine | medication | stopped | no_response | other_physical, appetite_weight, gastrointestinal
  epidural steroid injection | procedure | tried | partial | sleep, other_physical
  physiotherapy | procedure | stopped | partial
  tramadol | medication | declined | unknown
  spinal fusion | procedure | declined | unknown
  functional restoration programme | care_setting | stopped | response | pain, energy
  walking | lifestyle | ongoing | response
  pacing | lifestyle | ongoing | response
  psychotherapy | psychotherapy | tried | response
---
January 9

There is a [hot screwdriver in my left butt cheek]{S pain fig} and it is somebody's job to turn it. [Quarter turn]{S pain fig} when I sneeze, [half turn]{S pain fig} when I put on a sock. I'm starting this diary because the pain app wanted $6.99 a month and this notebook was in the junk drawer with a pizza coupon from 2019.

So for the record. I'm 31. I groom dogs. Fourteen months ago I lifted a Newfoundland named Gravy into a tub and [heard a sound like celery]{S pain fig}. He was fine.

[Things that have done a whole lot of nothing]{O no_benefit; ibuprofen, cyclobenzaprine, chiropractic, turmeric, inversion table, tens}, in order, because every new person asks: [ibuprofen]{T ibuprofen; tried; dose=800} 800s, [Flexeril]{T cyclobenzaprine; tried}, a [chiropractor]{T chiropractic; tried} with a waterfall in his lobby, [turmeric gummies]{T turmeric; tried}, my brother-in-law's [inversion table]{T inversion table; tried}, the little [TENS]{T tens; tried} zapper from the drugstore. [Nada]{O no_benefit; ibuprofen, cyclobenzaprine, chiropractic, turmeric, inversion table, tens}. [The [ibuprofen]{T ibuprofen; tried} [burned a hole in my stomach]{S gastrointestinal fig side_effect}]{O side_effect; ibuprofen}, [the [Flexeril]{T cyclobenzaprine; tried} [knocked me out cold]{S sleep side_effect} at a red light]{O side_effect; cyclobenzaprine} and [I got stuck upside down on the [table]{T inversion table; tried} and it [hurt worse]{S pain worsened side_effect} for a week]{O worsening; inversion table}, so technically those did something.

January 22

Saw the spine guy. Forty-minute wait, six minutes of spine guy. MRI says [bulging disc]{S diagnosis clin} at L5, "with a little [arthritis]{S diagnosis clin}, nothing dramatic." Nothing dramatic! He wrote me [gabapentin]{T gabapentin; planned}. Also said [tramadol]{T tramadol; declined} if I wanted it and I said nope, my uncle Ray went down that road and [never drove back]{S substance_use other fig}.

February 15

Week three on the [gabapentin]{T gabapentin; ongoing; dose=900}, 900 a day. [I [put the cat food in the dishwasher]{S cognition side_effect}]{O side_effect; gabapentin}. I called a schnauzer "ma'am." [Everything is [slow and swimmy]{S neurological side_effect} and I [can't hold a thought]{S cognition side_effect}]{O side_effect; gabapentin}. [[Screwdriver]{S pain fig}: same]{O no_benefit; gabapentin}.

March 2

Off that, on [Cymbalta]{T duloxetine; ongoing}. Pharmacist says it's for [nerve pain]{S pain clin general} AND [depression]{S diagnosis clin general}, two for one. I'm not [depressed]{S mood absent}, I told her, I'm [mad]{S anger}. She said well, it's a big label.

March 30

[[Sweating through my scrubs]{S other_physical side_effect}. [Zero appetite]{S appetite_weight side_effect}. [Queasy till lunch]{S gastrointestinal side_effect}]{O side_effect; duloxetine}. [[Back]{S pain} no different, and I gave it the full month]{O no_benefit; duloxetine}. Done. Mom says I'm "[collecting pill bottles like Beanie Babies]{O no_benefit; overall}."

April 18

THE [SHOT]{T epidural steroid injection; planned}. Finally scheduled. [Epidural steroid]{T epidural steroid injection; planned}, May 6, which insurance approved after THREE phone calls and one woman who kept calling me Mr. My copay is $412. That's eleven labradoodles.

May 9

You guys. (Who am I talking to.) Three days after the [shot]{T epidural steroid injection; tried; route=epidural} and [the [screwdriver is GONE]{S pain fig improved}]{O benefit; epidural steroid injection}. I put on socks standing up like a flamingo! [Side effects: [red face]{S other_physical side_effect}, [awake two nights straight cleaning grout]{S sleep side_effect}]{O side_effect; epidural steroid injection; neutral}. I'd clean grout for a year to feel like this.

May 30

Started [PT]{T physiotherapy; ongoing; sessions=twelve} while the getting's good. Twelve visits a year is what the plan covers, so twelve it is. Kelsey the [PT]{T physiotherapy; ongoing} has me doing "dead bugs," where you lie there and move your arms and legs and question your life. [I'm [lifting beagles]{S functioning improved} again]{O benefit; epidural steroid injection, physiotherapy}.

July 28

Last [PT]{T physiotherapy; stopped} visit was the 14th. Got a certificate with a cartoon spine on it. And wouldn't you know it. [Nine days later, bending for a shampoo cap, [quarter turn]{S pain fig worsened}]{O partial; physiotherapy, epidural steroid injection}.

August 11

[[Half turn]{S pain fig}]{O partial; epidural steroid injection, physiotherapy}. Called spine guy's office. I can get another [shot]{T epidural steroid injection; planned} in November. Kelsey's place is $140 a visit without coverage. I asked did she do a discount for dog grooming and she actually thought about it.

September 5

Second opinion (drove two hours, paid cash, [cried]{S mood} in a Wendy's after). This surgeon wants to do a [fusion]{T spinal fusion; declined}. Screws. I asked what are the odds and he goes, "fifty-fifty you're better, and one in ten you're worse." My dad had the same [surgery]{T spinal fusion (procedure); other} in '04 and [he can't tie his shoes]{S functioning other}. I said thank you for your time.

I don't want to write about this month. I [laid on the floor of the tub room]{S functioning} most lunches. I [quit answering my sister]{S functioning}. I [wondered what I'd even be]{S hopelessness} without the dogs, and then I [couldn't get up for the 2 o'clock poodle]{S functioning} and Trish did it for me and didn't say anything, which was worse.

October 1

Trish's cousin went to a thing in Columbus. It's a [program]{T functional restoration programme; planned; duration=four-week}, a four-week one, every day like a job. [PT]{T physiotherapy; planned} and a [psychologist]{T psychotherapy; planned} and a lady who teaches you to load a dishwasher. Workers' comp has to sign off. My hopes are at like a two.

October 29

Comp denied it. Trish's cousin told me appeal, they always deny the first one. So I appealed. I used the word "furthermore."

December 12

THEY SAID YES. Start January 6. Fourteen months of waiting rooms and the thing that worked was furthermore.

January 10

Week one. [I [hurt in places I didn't know I rented]{S pain fig side_effect}]{O side_effect; functional restoration programme}. [They work you so hard that I [fell asleep in my coat]{S energy side_effect}]{O side_effect; functional restoration programme}. Nobody here asks how's the [pain]{S pain}! They ask what did you do today. There's a [walking]{T walking; ongoing} chart and a timer, and when the timer dings you stop EVEN IF YOU FEEL GOOD, that's called [pacing]{T pacing; ongoing}, and I'm terrible at it. Roommate is a retired trucker called Dell who snores in G.

January 17

[Psychologist]{T psychotherapy; tried} asked what I think happens in there when it grabs. I said it's [breaking]{S anxiety}. She said, "Your disc healed about two winters ago. Your alarm didn't." I was pretty ticked. Then I thought about it for the whole elliptical.

January 31

Graduation. Another certificate, no cartoon. [[Lifted a forty-pound crate]{S functioning improved} eleven times]{O benefit; functional restoration programme}. [The [screwdriver]{S pain fig improved} is still in the box but it's like, a butter knife]{O benefit; functional restoration programme}.

March 20

I waited to write till I was sure, because of the cartoon spine thing. Seven weeks out. [I'm back to [five dogs a day]{S functioning improved}, small ones, [medium on Thursdays]{S functioning improved}]{O benefit; functional restoration programme}. I [walk]{T walking; ongoing; duration=thirty minutes} thirty minutes before work with the timer, and the timer's the boss. [It [grabbed]{S pain} me once, in February, and I [didn't go to the floor]{S anxiety improved}]{O benefit; functional restoration programme, pacing, walking, psychotherapy}. I did a dead bug and finished the shih tzu.

The spine guy's nurse called about November's [shot]{T epidural steroid injection; declined} that I never rescheduled. I told her I was good. She goes, "Huh. [You sound like a [different person]{S mood improved}]{O benefit; overall}." I said no ma'am, same person, better furniture.

Gravy comes in April. He's gotten a ramp.

=== 051-treatment-resistant-depression
title: Numbers first
genre: review
layout: one unbroken paragraph
condition: treatment-resistant depression
area: mental
english: Irish
narrator: patient
overall: partly_improved
treatment: ketamine
rating: 6/10
round: 1
ledger:
  venlafaxine | medication | tried | no_response
  lithium | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  ketamine | medication | tried | partial | mania_psychosis, neurological, other_physical
  vortioxetine | medication | ongoing | unknown
---
[Currently PHQ 13, down from 24]{O partial; overall}, so that's where I am and I'll work back. I'm in Galway, 34, two kids, [TRD]{S diagnosis clin} on the letter. [Efexor]{T venlafaxine; tried; dose=300} 300, [lithium]{T lithium; tried} added to 0.7, [nortriptyline]{T nortriptyline; tried; dose=125} 125, [five yrs, nothing of note from any of them]{O no_benefit; venlafaxine, lithium, nortriptyline}. Then [ketamine]{T ketamine; tried; dose=0.5mg/kg; sessions=six; route=infusion}, off label and private, 0.5mg/kg over 40 minutes, six goes in three weeks, €280 each. [First course was unreal, 24 to 6 by [infusion]{T ketamine; tried} four, I was [whistling]{S mood improved} at the dishes]{O benefit; ketamine}. [It lasted 17 weeks]{O partial; ketamine}. [Second course, same dose, same chair, same nurse even, got me to 13 and there it sits]{O partial; ketamine}. [During: the [ceiling goes to Cork]{S mania_psychosis fig side_effect}, [double vision]{S neurological side_effect}, [BP up to 160]{S other_physical side_effect} for an hour]{O side_effect; ketamine}. [No [bladder trouble]{S other_physical absent side_effect} so far]{O tolerated; ketamine}, I was watching for that. [I [get up with the kids]{S functioning improved} now but the [grey is still in the walls]{S mood fig}]{O partial; ketamine}. On [Brintellix]{T vortioxetine; ongoing; dose=20} 20 as well, jury out.

=== 272-perinatal-anxiety
title: The pulse in the ear
genre: essay
layout: essay
condition: perinatal anxiety
area: mental
english: second language
narrator: patient
overall: unknown
round: 1
ledger:
  breathing exercises | mind_body | tried | no_response | neurological
  propranolol | medication | not_tried | unknown
  heart rate variability biofeedback | procedure | ongoing | partial
  cognitive behavioural therapy | psychotherapy | stopped | partial
  sertraline | medication | planned | unknown
  haptonomy | mind_body | tried | unknown
  acupuncture | mind_body | tried | no_response | pain
  mothers' circle | support | ongoing | partial
  midwife visits | support | tried | partial
---
It is five in the morning and I have a [clip]{T heart rate variability biofeedback; ongoing} on my left earlobe. A small green light says that my [heart, for the moment, is obedient]{S other_physical fig improved}. My daughter sleeps with open mouth beside me. I am forty-one years old, I teach the cello, and since nineteen months I am [listening to myself as one listens to a suspicious string]{S anxiety fig}.

I want to write how it came to this [clip]{T heart rate variability biofeedback; ongoing}. I will try to be exact, because when I told it to doctors they nodded before I was finished.

The first sign was not a thought. In the fourteenth week of the pregnancy I was on a tram and the [skin on the top of my head became tight, as if someone draws a bathing cap over it]{S other_physical fig}. Then the [fingertips cold]{S other_physical}. Then a [pressure under the collar bone]{S other_physical}, on both sides, symmetrical. I counted [104 in the minute]{S other_physical}, sitting. I had no [fear]{S anxiety absent}, that is important. The [fear]{S anxiety} came two stops later, to explain the body, and it said: the [child is dead]{S anxiety}.

The child was not dead. I had seven ultrasounds in nine weeks to be told that. Each one held for about a day and half, then the [bathing cap]{S anxiety fig}. I began to [press the doppler on my belly eleven times daily]{S anxiety}, in the instrument cupboard of the music school. I [did not sleep on the right side]{S anxiety}, I [did not eat anything red]{S anxiety}, I [did not play the low C string]{S anxiety}, for I [had the idea that the vibration goes to the placenta]{S anxiety}.

My mother said that it runs in the women. Her sister Irena has [washed the stairs of a building of six floors each night]{S anxiety other} in 1974, pregnant, until they have taken her to the [hospital]{T hospital admission (care_setting); other} for [nerves]{S diagnosis other}. In our family this was told as a story about cleanliness.

Now I know that between fifteen and twenty of hundred women have a [disorder of anxiety]{S diagnosis clin general} in the pregnancy or the year behind it, which is more than those with the [depression]{S diagnosis clin general} everyone asks for. For most of them a [talking therapy]{T psychotherapy (psychotherapy); general} is the first advice, and [medicines of the SSRI type]{T SSRIs (medication); general} are considered where it is heavy. I read this on the wall of a waiting room. No one had said it with a mouth.

The [midwife]{T midwife visits; tried} was the first who did not nod. She put her hand flat between my shoulder blades and said, breathe here. She came six times, although she was paid for three. [While her hand was there, the [pulse went under ninety]{S other_physical improved}]{O partial; midwife visits; positive}. [When I did the [breathing]{T breathing exercises; tried} alone, from the sheet, I became only [dizzy]{S neurological side_effect} and more [attentive]{S anxiety worsened}]{O no_benefit; breathing exercises}. A friend brought me to [haptonomy]{T haptonomy; tried}, where the father talks through the belly. I remember the carpet. There was also [acupuncture]{T acupuncture; tried; sessions=four times}, four times, behind the ear and in the foot. [The [needle]{T acupuncture; tried} in the foot left a [dull pain]{S pain side_effect} for two days]{O side_effect; acupuncture} and [the rest of me it left as it was]{O no_benefit; acupuncture}.

My doctor offered [sertraline]{T sertraline; planned}. I carried the receipt, no, the prescription, in the cello case during four months. I asked if there is the tablet that the orchestra people take for the [shaking]{S neurological general}, the [propranolol]{T propranolol; not_tried}, and she said not in pregnancy, and not with my [asthma]{S diagnosis clin}.

Jana was born in November. Thirty hours. I will not describe, except that when they laid her on me the [cap loosened]{S anxiety fig improved} and for nine days I was [in my body like in a warm flat]{S mood fig improved}. On the tenth day I saw that her breath stops between two breaths. All breath does. [I [sat up and watched the gap]{S anxiety} until Christmas]{O worsening; overall}. My [hands became rough like a bark]{S other_physical fig} from [washing]{S anxiety}. I [could not leave her with my husband]{S anxiety} for a shower. I [saw, in my head, without wishing it, the bread knife, the window, the stairs]{S anxiety}. I have never told the word for these [pictures]{S anxiety} until a young [psychologist]{T cognitive behavioural therapy; stopped} told it to me: [intrusive]{S anxiety clin}. She said, they go against what you love, this is why they hurt.

With her I made [cognitive behavioural therapy]{T cognitive behavioural therapy; stopped; sessions=fourteen hours}, fourteen hours, from January until May, on the sofa with Jana on a cushion. We made a staircase, with steps. First: leave the room one minute, and do not look. At the fifth step my [jaw made a noise]{S anxiety}. [At the ninth I [went to buy plums and came back with plums]{S functioning improved}]{O benefit; cognitive behavioural therapy}. She was very correct and a little boring and she ended precisely on the hour. In June was the last meeting, as planned. We have shaken hands. The summer we spent at the lake of my parents-in-law, it was hot, the cello went out of tune every evening, Jana had two teeth and then four. [In all that time I [did not count her breath]{S anxiety improved}, I [slept in pieces of five hours]{S sleep improved}, the [knife was for bread]{S anxiety fig improved}]{O benefit; cognitive behavioural therapy}. I write it here because I did not notice it then; one does not notice an ache that is absent.

[In September, in the crèche, a boy had a [seizure]{S neurological clin other} from [fever]{S other_physical other}, and by the evening the [bathing cap was on my head]{S anxiety fig worsened}]{O partial; cognitive behavioural therapy}. The boy is well. I called the [psychologist]{T cognitive behavioural therapy; stopped}. She has gone to another town. The new one has a place in February.

So, the [clip]{T heart rate variability biofeedback; ongoing}. My brother, who is an engineer, has sent it. It is for [biofeedback]{T heart rate variability biofeedback; ongoing; frequency=twice daily; duration=twenty minutes}: the ear gives the pulse to the telephone, the telephone draws a curve, and you breathe so that the curve becomes round. Twenty minutes, twice daily. There are studies, he says, in pilots. [On good days the [tightness behind the eyes]{S other_physical improved} goes down like water in a sink]{O partial; heart rate variability biofeedback}, and [on other days I am only a woman who has found a better doppler]{O no_benefit; heart rate variability biofeedback}. I cannot yet tell which.

On Wednesdays there is the [circle of mothers]{T mothers' circle; ongoing; frequency=on Wednesdays} in the parish house. One of them, a baker, [weighs her son before and after each milk]{S anxiety other}. We laugh at us. [For the tram back I am [lighter]{S anxiety fig improved}]{O partial; mothers' circle; positive}.

The prescription is still in the case, under the rosin, a new one, of October. Maybe I will go with it to the pharmacy today, maybe I wait for February. Sixty-eight, says the ear. Jana turns. Seventy-four. She opens her eyes and looks at me, and she has no idea that I am being measured.

=== 234-bulimia
title: Comment card, Willow outpatient
genre: feedback
layout: service feedback comment
condition: bulimia
area: mental
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  intensive outpatient programme | care_setting | tried | no_response
  nutrition counselling | psychotherapy | tried | partial
  fluoxetine | medication | ongoing | no_response | neurological
  group therapy | psychotherapy | tried | unknown
---
[16 weeks of ur [IOP]{T intensive outpatient programme; tried; duration=16 weeks} and im still [throwing up]{S appetite_weight} 5x a day]{O no_benefit; intensive outpatient programme}, so idk what to put in the smiley box lol. [The [nutritionist]{T nutrition counselling; tried} (Deb) is a queen, she got me to [eat breakfast]{S appetite_weight improved} for like 3 wks]{O partial; nutrition counselling; positive}. then everyone got weighed in the hallway?? [I'd [gained 6 lbs]{S appetite_weight} and i went right back to [laxatives]{S appetite_weight}]{O worsening; intensive outpatient programme}. pls move the scale omg. [Prozac]{T fluoxetine; ongoing; dose=60} 60 from ur dr = [[shaky hands]{S neurological side_effect}]{O side_effect; fluoxetine}, [[urges]{S appetite_weight} same as ever]{O no_benefit; fluoxetine}. [Group]{T group therapy; tried} was all college girls, im 45 w/ a mortgage, felt like the chaperone. Staff nice. parking bad. [Overall im [exactly where i walked in]{S appetite_weight}]{O no_benefit; overall}, just with more worksheets tbh

=== 266-restless-legs-syndrome
title: Anyone else ashamed to go to the theatre?
genre: forum
layout: post with TL;DR
condition: restless legs syndrome
area: general
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  quinine | medication | tried | no_response
  pramipexole | medication | stopped | worse | neurological, other
  helpline | support | tried | unknown
  pregabalin | medication | ongoing | partial | appetite_weight, cognition
  iron tablets | supplement | ongoing | partial | gastrointestinal
  cutting out caffeine | lifestyle | ongoing | unknown
  calf stretches | lifestyle | ongoing | partial
  cold baths | lifestyle | ongoing | partial
---
Does anybody else stand at the back of things? I've stood at the back of my son's graduation, two funerals and all of Les Mis. People think I'm being considerate. I'm not, its because if I sit down [something starts crawling up the inside of my shins]{S neurological fig} and I [kick the seat in front]{S neurological} like a toddler.

I'm 57 and have never told a soul apart from my husband, who moved into the spare room in 2015. I think he thought it was him. It's called [restless legs]{S diagnosis} which sounds so silly that I [couldn't say it]{S hopelessness} to the receptionist so I put "personal".

First GP gave me [quinine]{T quinine; tried}, [no use]{O no_benefit; quinine}. Second one gave me [pramipexole]{T pramipexole; stopped; dose=0.088}, tiny [tablets]{T pramipexole; stopped}, 0.088. [For about a year it was bliss and I [slept right through]{S sleep improved}]{O partial; pramipexole}. Then [the [crawling]{S neurological worsened side_effect} started at teatime instead of bedtime, then lunchtime, then in my ARMS]{O worsening; pramipexole}. They kept putting it up. ([I also got [very keen on online bingo]{S other side_effect}]{O side_effect; pramipexole}. £2,300. I haven't told him that bit either so please dont quote me.) [A nurse on a [helpline]{T helpline; tried} said it has a name, [augmentation]{S neurological clin side_effect}, and the [tablet]{T pramipexole; stopped} itself was doing it]{O worsening; pramipexole}.

So coming off it. I won't lie to you. [Eleven nights with [no sleep]{S sleep withdrawal} to speak of, I [walked the landing till the carpet wore]{S neurological withdrawal} and I [wept in the airing cupboard]{S mood withdrawal}]{O withdrawal; pramipexole}. Night 12 I had three hours.

Now on [pregabalin]{T pregabalin; ongoing; dose=150; frequency=at night} 150 at night and [iron tablets]{T iron tablets; ongoing}, as my ferritin was only 19. [I'd call it two thirds better]{O partial; pregabalin, iron tablets}. [[Bingo gone completely]{S other improved side_effect}, thank God]{O tolerated; pramipexole}. [But I've [put on a stone and a half]{S appetite_weight side_effect} and I [lose words]{S cognition side_effect}]{O side_effect; pregabalin}, and [the [iron]{T iron tablets; ongoing} makes me [bunged up]{S gastrointestinal side_effect}]{O side_effect; iron tablets}. My own additions: [no coffee after ten]{T cutting out caffeine; ongoing}, [calf stretches]{T calf stretches; ongoing} on the bottom stair, [cold water on my legs]{T cold baths; ongoing}. [The [stretches]{T calf stretches; ongoing} and the [cold]{T cold baths; ongoing} are good for about 20 min each]{O partial; calf stretches, cold baths}.

Is the [weight]{S appetite_weight side_effect} permanent? [I [can't get into anything]{S appetite_weight side_effect}]{O side_effect; pregabalin} and I feel I've swapped one [embarrassment]{S hopelessness} for another. Sorry its so long. Typed this standing up.

TL;DR [pramipexole]{T pramipexole; stopped} lovely then horrid, [hell coming off]{O withdrawal; pramipexole}, [[pregabalin]{T pregabalin; ongoing} + [iron]{T iron tablets; ongoing} has me [mostly sitting down]{S neurological improved} but [fat]{S appetite_weight side_effect}]{O partial; pregabalin, iron tablets}. Advice on [weight]{S appetite_weight side_effect} please.

=== 250-obesity
title: Seven, and I don't give sevens
genre: review
layout: one unbroken paragraph
condition: obesity
area: general
english: American
narrator: patient
overall: improved
treatment: phentermine
rating: 7
round: 1
ledger:
  apple cider vinegar gummies | supplement | tried | no_response
  green coffee extract | supplement | tried | no_response
  berberine | supplement | tried | no_response
  semaglutide | medication | declined | unknown
  cutting out donuts | lifestyle | ongoing | response
  phentermine | medication | ongoing | response | gastrointestinal, sleep, anger
  weekly injection | medication | declined | unknown
---
[7 out of 10 and I'm stingy]{O benefit; phentermine}. 52 yr old trucker, [318 lbs]{S appetite_weight} in March. I figured this was another racket, like the [apple cider vinegar gummies]{T apple cider vinegar gummies; tried} and the [green coffee]{T green coffee extract; tried} and the [berberine]{T berberine; tried} my wife's sister sells ([$200 and all I lost was the $200]{O no_benefit; apple cider vinegar gummies, green coffee extract, berberine}). Doc pushed the [weekly shot]{T weekly injection; declined} first, no thanks, not sticking myself for life. So [Adipex]{T phentermine; ongoing; dose=37.5}, 37.5. [[Down 41 lbs]{S appetite_weight improved} in 5 months and I [forget lunch]{S appetite_weight improved}, me]{O benefit; phentermine}. [Downside: [mouth like a gravel road]{S gastrointestinal fig side_effect}, [wired at bedtime]{S sleep fig side_effect}, [short fuse]{S anger fig side_effect} first month]{O side_effect; phentermine}. [Heart was fine on the DOT physical, no [pounding]{S other_physical absent side_effect} like they warn you]{O tolerated; phentermine}. You're only supposed to take it 12 weeks, so we'll see who's right. [Still think half of it is I [quit buying donuts]{T cutting out donuts; ongoing}]{O benefit; cutting out donuts}.

=== 092-breast-cancer
title: Letrozole, and other daily things
genre: article
layout: charity page
condition: breast cancer
area: general
english: second language
narrator: journalist
overall: improved
round: 1
ledger:
  lumpectomy | procedure | tried | response | pain
  hospital admission | care_setting | tried | unknown
  chemotherapy | medication | tried | unknown | other_physical, diagnosis
  epirubicin | medication | tried | unknown | gastrointestinal
  cyclophosphamide | medication | tried | unknown | gastrointestinal
  antiemetics | medication | tried | response
  paclitaxel | medication | tried | unknown | neurological
  filgrastim | medication | tried | unknown | pain
  antibiotics | medication | tried | response
  radiotherapy | procedure | tried | unknown | other_physical, energy
  letrozole | medication | stopped | unknown | pain, functioning, diagnosis
  tamoxifen | medication | ongoing | unknown | other_physical, sleep
  acupuncture | mind_body | tried | partial
  venlafaxine | medication | tried | partial | gastrointestinal
  lymphatic drainage | procedure | ongoing | partial
  peer support line | support | tried | unknown
  scalp cooling | procedure | tried | partial | pain
---
[Letrozole]{T letrozole; stopped}, and other daily things: Agnieszka's story

[Letrozole]{T letrozole; stopped} is a small yellow tablet. Agnieszka, 49, kept it between the salt and the pepper, because in this place she would not forget. "I took it with the soup," she says. "It was not a ceremony."

She speaks of the illness as one speaks of the renovation of a kitchen: which people came, in which order, what remained after them. In April 2022 she found a [lump]{S other_physical} in the left breast, in the size of a hazelnut. It did not [hurt]{S pain absent}. In May it had a name, [invasive ductal carcinoma]{S diagnosis clin}, stage two, hormone receptor positive. One lymph node was affected.

About [breast cancer]{S diagnosis general}

[Breast cancer]{S diagnosis general} is the most frequent [cancer]{S diagnosis general} in women; one of eight will receive the diagnosis during her life. Men can have it too, although it is rare. Four of five [tumours]{S diagnosis general} are found in women over 50. When the disease is discovered early, more than nine of ten patients are alive after five years.

Please speak with your doctor if you notice:

- a [lump or thickening]{S other_physical general possible} in the breast or in the armpit
- [dimples in the skin]{S other_physical general possible}, like the peel of an orange
- a [nipple that turns inward]{S other_physical general possible} or gives [liquid]{S other_physical general possible}
- a [change of the size or form]{S other_physical general possible}

The summer

In June the surgeon performed a [lumpectomy]{T lumpectomy; tried}, which means that the [lump]{S other_physical general} is removed and the breast stays. [The margins were clean]{O benefit; lumpectomy}. [For some weeks she had a [pulling pain]{S pain side_effect} to the elbow]{O side_effect; lumpectomy}, and she learned to open jars with the other arm. Sixteen weeks of [chemotherapy]{T chemotherapy; tried; duration=sixteen weeks} followed: [epirubicin]{T epirubicin; tried} and [cyclophosphamide]{T cyclophosphamide; tried}, later [paclitaxel]{T paclitaxel; tried; frequency=every week} every week.

"[The red one made me [vomit]{S gastrointestinal side_effect} until the evening, one time per cycle]{O side_effect; epirubicin, cyclophosphamide}. [After the third time they changed the [anti-sickness tablets]{T antiemetics; tried} and it [stopped]{S gastrointestinal improved side_effect}]{O tolerated; epirubicin, cyclophosphamide, antiemetics}. [My [feet have lost the floor]{S neurological fig side_effect}, a little, with the weekly one]{O side_effect; paclitaxel}. [It [came back]{S neurological improved side_effect}, after a year]{O tolerated; paclitaxel}."

She used a [cold cap]{T scalp cooling; tried} in order to keep the hair. [[It gave headache]{S pain side_effect} in the first quarter of an hour]{O side_effect; scalp cooling}. [She kept about a third, "a [third of hair]{S other_physical side_effect} is worse than none, it looks like a decision"]{O partial; scalp cooling; negative}, and so she shaved it on a Sunday.

[In the middle of September she woke up with [38.9 degrees]{S other_physical side_effect} and [trembled so that the bed made noise]{S other_physical side_effect}]{O side_effect; chemotherapy}. [It was [neutropenic sepsis]{S diagnosis clin side_effect}, a dangerous infection that occurs when the white blood cells are few]{O side_effect; chemotherapy}. She was six days in [hospital]{T hospital admission; tried; duration=six days}, in a room alone, with [antibiotics]{T antibiotics; tried; route=drip} by the drip. [On the third day the [fever]{S other_physical improved} was gone]{O benefit; antibiotics}. Afterwards she received [injections of filgrastim]{T filgrastim; tried; route=injections}, [which she felt in the [hip bones]{S pain side_effect} "like a wet cold"]{O side_effect; filgrastim}.

Anyone who has [chemotherapy]{T chemotherapy; general} and a [temperature over 38 degrees]{S other_physical general possible} must call the emergency number of the ward immediately, also at night, also when they feel well.

Fifteen days of [radiotherapy]{T radiotherapy; tried; sessions=Fifteen days} closed the year. [The [skin became brown and tight]{S other_physical side_effect} and she was [tired]{S energy side_effect} "like after a wedding"]{O side_effect; radiotherapy}; [by March it was [forgotten]{S energy improved side_effect}]{O tolerated; radiotherapy}.

Five years, or ten

Two of three [breast cancers]{S diagnosis general} grow with the help of oestrogen. [Hormone therapy]{T hormone therapy (medication); general} takes this help away and lowers the risk of return by about 40 percent. After the menopause an [aromatase inhibitor]{T aromatase inhibitors (medication); general} is preferred, for five up to ten years. But between 30 and 50 percent of women do not take it until the end.

"It's a difficult drug to love," explains Dr. Hanneke Brill, an oncologist who advises our charity. "The benefit is invisible, you can't feel a [relapse]{S other clin general absent} that didn't happen. The [joint pain]{S pain general side_effect} you feel each morning. I ask patients not to stop alone in silence. There is nearly always another option."

For Agnieszka it went fourteen months. [The [knuckles]{S pain side_effect} were first, then the [knees]{S pain side_effect}, and on the stairs to the office she [went like a crab]{S pain fig side_effect}]{O side_effect; letrozole}. [A bone scan has shown [osteopenia]{S diagnosis clin side_effect}]{O side_effect; letrozole}. A course of [acupuncture]{T acupuncture; tried; sessions=eight times}, eight times, [took away perhaps a fifth of it]{O partial; acupuncture}, "that is good for a needle, but it's not enough for a staircase". [In February 2024 she could not [hold the pen]{S functioning side_effect} to sign a delivery]{O side_effect; letrozole}, and she laid the box on the desk of Dr. Brill's colleague and said that it ends here.

She was changed to [tamoxifen]{T tamoxifen; ongoing}. [The [hands opened]{S pain improved side_effect} in five weeks]{O tolerated; letrozole}. [In exchange came [hot flushes]{S other_physical side_effect}, ten or twelve in a day, and [nights with the window open in January]{S sleep side_effect}]{O side_effect; tamoxifen}. [A low dose of [venlafaxine]{T venlafaxine; tried; dose=low} took the [flushes]{S other_physical improved side_effect} to seven]{O partial; venlafaxine}, [with some [dry mouth]{S gastrointestinal side_effect}]{O side_effect; venlafaxine; neutral}. For the [swollen arm]{S other_physical side_effect} there is sometimes [lymphatic drainage]{T lymphatic drainage; ongoing}; "[it goes away and it comes to visit again]{O partial; lymphatic drainage}".

What helps between appointments

Women in our network name, above all:

- [walking]{T walking (lifestyle); general} daily, also short
- a [pill box]{T pill box (other); general} with the days
- [calcium and vitamin D]{T calcium and vitamin d (supplement); general}, if the doctor agrees
- [talking with somebody]{T peer support (support); general} who has had it

Agnieszka called our [line]{T peer support line; tried} once, in the week before the [radiotherapy]{T radiotherapy; tried}, and asked the volunteer which bus goes to the clinic. They talked fifty minutes.

In May she had the third yearly mammography. [There is [no sign of disease]{S diagnosis improved}]{O benefit; overall}. [She [works full time]{S functioning improved} again in the import of tiles]{O benefit; overall}. Between the salt and the pepper stands now a white [tablet]{T tamoxifen; ongoing}, which she takes with the soup, and about which she has, she says, no feelings.

=== 124-alcohol-use-disorder
title: My niece's quinceañera
genre: review
layout: one unbroken paragraph
condition: alcohol use disorder
area: mental
english: American
narrator: patient
overall: partly_improved
treatment: disulfiram
rating: 5/10
round: 1
ledger:
  alcoholics anonymous | support | declined | unknown
  disulfiram | medication | ongoing | partial | other_physical, sleep
---
[Threw up]{S gastrointestinal} on a chocolate fountain at my nieces quince in front of a bishop, thats the low point, the fountain was rented too. Doc wanted [AA]{T alcoholics anonymous; declined}, I dont do circles, so [Antabuse]{T disulfiram; ongoing; dose=250}, 250. [Six months on it I [didnt touch a drop]{S substance_use improved}, scared straight]{O benefit; disulfiram}, and I repainted the whole porch (Sherwin Williams "Oyster", dont, its beige). Six months was the plan so we stopped. [Three weeks later, [boxed wine]{S substance_use worsened}]{O partial; disulfiram}. Back on since March. [I get [garlic breath]{S other_physical side_effect} and [naps]{S sleep side_effect}]{O side_effect; disulfiram}. [Mostly [sober]{S substance_use improved}, two oopses]{O partial; disulfiram}. Porch still beige.

=== 2363-fibromyalgia
title: Poornima's story: housework is not exercise
genre: essay
layout: charity my-story page, headings, bullets
condition: fibromyalgia
area: general
english: Indian English
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  calcium tablets | supplement | tried | no_response
  pregabalin | medication | ongoing | partial | appetite_weight, neurological
  duloxetine | medication | tried | mixed | gastrointestinal, sexual
  diclofenac | medication | stopped | no_response | gastrointestinal
  panchakarma | other | tried | partial
  oil massage | mind_body | tried | worse
  castor leaf bandage | other | tried | no_response
  naturopathy admission | care_setting | tried | no_response | energy
  physiotherapy | procedure | tried | worse
  hydrotherapy | procedure | ongoing | response
  sitting to cook | other | ongoing | response
  one room a day | lifestyle | ongoing | response
  hot sand bag | other | ongoing | partial
  psychotherapy | psychotherapy | planned | unknown
  saheli circle | support | ongoing | response
  bhajans | other | ongoing | partial
---
For a long time I did not have an illness, I had only complaints. That was my husband's word. I am from Mysuru, 47, two sons, I used to take tuitions at home for tenth standard maths.

How it began

After my second hysteroscopy the [body pain]{S pain} started. [Neck, shoulder, heel, even the scalp when combing]{S pain}. I would get up in the morning [more tired than when I lay down]{S energy}. My [fingers were stiff]{S other_physical}, I [dropped vessels]{S neurological}. I [left the tuitions]{S functioning}. I was [forgetting formulae]{S cognition} that I had taught for eighteen years. Slowly [the mind also went down]{S mood fig}, I [cried while cutting onions so nobody asked]{S mood}. There was no [fever]{S other_physical absent}, no [swelling]{S other_physical absent}, every report was normal, so it was told that I am avoiding work.

What I was given, and by whom

The family doctor: [calcium]{T calcium tablets; tried}. The orthopaedic: [diclofenac]{T diclofenac; stopped}, till [I had [black stools]{S gastrointestinal side_effect}]{O side_effect; diclofenac} and it was stopped. My co-sister: [castor leaves]{T castor leaf bandage; tried} tied hot on the knees with old sari cloth. My brother: ten days in a [naturopathy hospital]{T naturopathy admission; tried; duration=ten days} near Ujire on juice and mud, [from which I came home [too weak to climb in the auto]{S energy side_effect}]{O side_effect; naturopathy admission}. [For the [pain]{S pain}, I tell you sincerely, all these four were equal to nothing]{O no_benefit; calcium tablets, diclofenac, castor leaf bandage, naturopathy admission}.

[Oil massage]{T oil massage; tried} by a strong lady. [Next two days I [could not be touched by my own blouse]{S pain worsened}]{O worsening; oil massage}. [Physiotherapy]{T physiotherapy; tried; sessions=six sittings} in a corporate clinic, six sittings with weights, same story, [[flare]{S pain worsened} after every one]{O worsening; physiotherapy}. They only said madam you are not co-operating. [Panchakarma]{T panchakarma; tried; duration=twenty-one days} in Kerala, twenty-one days. [There I was truly [light]{S energy fig improved}, I [walked on the beach]{S functioning improved}]{O benefit; panchakarma}, [and within a month of my own kitchen it was as before]{O partial; panchakarma}.

The name

A lady rheumatologist pressed me in eighteen places and I shouted in seventeen. She said [fibromyalgia]{S diagnosis clin}, and she called my husband inside and said it to him also. That was worth more than the fee. She gave [duloxetine]{T duloxetine; tried; dose=30}, 30. [The [crying]{S mood improved} stopped in some weeks and the [pain]{S pain improved} was half]{O benefit; duloxetine}, [but I was [vomiting]{S gastrointestinal side_effect} each morning like in pregnancy and in [married life]{S sexual fig side_effect} I was a wall]{O side_effect; duloxetine}. Then [pregabalin]{T pregabalin; ongoing; dose=75; frequency=at night}, 75 at night, I am taking. [It [cools the burning]{S pain fig improved}, not the [ache]{S pain}]{O partial; pregabalin}. [[Giddiness]{S neurological side_effect} is there till nine, [seven kilos]{S appetite_weight side_effect} are there for ever]{O side_effect; pregabalin}.

What I found by myself

• [Sitting to cook]{T sitting to cook; ongoing}. A bar stool from a closed-down hotel. [This is number one]{O benefit; sitting to cook}. Neighbours laughed.
• [One room a day]{T one room a day; ongoing}. Not the house. [Earlier one day of cleaning and [three days in bed]{S functioning}, now [no bed days]{S functioning improved} at all]{O benefit; one room a day}.
• [Hot sand]{T hot sand bag; ongoing} in a cloth. [As long as it is hot it is good]{O partial; hot sand bag}.
• [Bhajans]{T bhajans; ongoing} loudly at five o'clock, [the [mind becomes quiet]{S anxiety fig improved} for that time]{O partial; bhajans}.
• [Warm pool]{T hydrotherapy; ongoing; frequency=on Wednesdays} at the trust hospital, on Wednesdays. [I went holding the rail, [now I jump]{S functioning improved}]{O benefit; hydrotherapy}.

The [Saheli Circle]{T saheli circle; ongoing; frequency=on the second Saturday} meets on the second Saturday. Eleven women. One takes [tramadol]{T tramadol (medication); other}, one takes [homoeopathy]{T homoeopathy (supplement); other} and swears on her children it works. [There I don't have to prove anything, my [shoulders come down]{S anxiety fig improved}]{O benefit; saheli circle}. They have given me the number of a [counsellor]{T psychotherapy; planned} and I have a first appointment after Dasara. I am [a little ashamed]{S hopelessness} and I will go.

[Fibromyalgia]{S diagnosis clin general} is seen in two or three of every hundred, mostly women. [Tablets]{T medication (medication); general} help about a third. [Walking]{T walking (lifestyle); general}, begun at five minutes, is the best studied.

[I am [teaching again]{S functioning improved}, two students]{O benefit; overall}. [The [pain]{S pain} has not gone anywhere, it sits in the next room]{O partial; overall}.

=== 2364-complex-ptsd
title: what helped, what didnt, what nearly finished me
genre: essay
layout: survivor blog, lower case, lists in brackets, run-on
condition: complex PTSD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | tried | no_response
  mirtazapine | medication | tried | no_response | appetite_weight
  quetiapine | medication | ongoing | partial | sleep
  pregabalin | medication | stopped | worse | suicidality
  cognitive behavioural therapy | psychotherapy | tried | no_response
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse
  stabilisation group | psychotherapy | tried | partial
  trauma-focused psychotherapy | psychotherapy | ongoing | response
  crisis house | care_setting | tried | response
  lavender oil | supplement | tried | no_response
  weighted blanket | other | tried | worse
  colouring books | other | tried | no_response
  grounding stones | other | tried | no_response
  tapping | mind_body | tried | no_response
  scratch and sniff stickers | other | ongoing | response
  talking to the cat out loud | other | ongoing | response
  women's boxing | lifestyle | ongoing | response
  ketamine | medication | declined | unknown
  narrative exposure therapy | psychotherapy | not_tried | unknown
---
tw [self harm]{S suicidality}, abuse (no details, you dont need them)

everyone wants it in order and it isnt in order. I'm 33 now and live in Cardiff with a cat called Stephen.

so first off the useless pile: [CBT]{T cognitive behavioural therapy; tried} (x3, yes three, every time i was discharged with a certificate), [sertraline]{T sertraline; tried}, [mirtazapine]{T mirtazapine; tried}, [tapping]{T tapping; tried}, [lavender oil]{T lavender oil; tried}, [colouring books]{T colouring books; tried}, a bag of [grounding stones]{T grounding stones; tried} that cost more than my trainers. [that whole pile, not one [flashback]{S anxiety clin} fewer]{O no_benefit; cognitive behavioural therapy, sertraline, mirtazapine, tapping, lavender oil, colouring books, grounding stones}. [ok [mirtazapine]{T mirtazapine; tried} gave me [two dress sizes]{S appetite_weight side_effect}]{O side_effect; mirtazapine} so that's something.

[the nearly finished me pile]{O worsening; eye movement desensitization and reprocessing, weighted blanket, pregabalin}: [EMDR]{T eye movement desensitization and reprocessing; stopped} given too early by someone in a hurry, she'd never asked if i [lost time]{S mania_psychosis}, i do, or did. [i left the third one and [came round on a bus in Newport]{S mania_psychosis worsened}]{O worsening; eye movement desensitization and reprocessing} [and i'd [hurt myself]{S suicidality worsened} worse than i had in years]{O worsening; eye movement desensitization and reprocessing}. we agreed to stop. it's brilliant for people with the one thing, my friend Dee had it for a crash and she's sorted. [weighted blanket]{T weighted blanket; tried}, [i don't know who thought of that for us, i [couldn't breathe]{S anxiety worsened}, [flashback]{S anxiety worsened} in under a minute]{O worsening; weighted blanket}. and [pregabalin]{T pregabalin; stopped}, [four weeks in i [wanted to die]{S suicidality worsened side_effect} in this very calm organised way that wasn't like me]{O worsening; pregabalin}, they had me off those within the week.

[the got me through pile]{O benefit; crisis house, quetiapine, stabilisation group}: [crisis house]{T crisis house; tried; duration=nine days}, nine days, a real kitchen, a woman called Bev who did jigsaws with me and asked nothing. [i [ate]{S appetite_weight improved}. i [slept with the door shut]{S anxiety improved}. i'd never done that]{O benefit; crisis house}. [quetiapine]{T quetiapine; ongoing; dose=100}, 100 at night, still on it, [fewer [nightmares]{S sleep improved}, not none]{O partial; quetiapine}, [i'm [a slug]{S sleep fig side_effect} before 11am]{O side_effect; quetiapine}. a [stabilisation group]{T stabilisation group; tried; duration=12 weeks} for 12 weeks, [taught me what a [trigger]{S anxiety} was, i knew about half of it]{O partial; stabilisation group}.

smells. nobody tells you smells. i keep [scratch and sniff stickers]{T scratch and sniff stickers; ongoing} on my phone case, the kids ones, orange, popcorn. [when i start to [go]{S mania_psychosis fig} i scratch the orange one and i'm [back]{S mania_psychosis fig improved}, it's stupidly good]{O benefit; scratch and sniff stickers}. and i [tell Stephen]{T talking to the cat out loud; ongoing} what year it is. out loud. [he doesn't care and it works most nights]{O benefit; talking to the cat out loud}.

[the actually getting better pile]{O benefit; women's boxing, trauma-focused psychotherapy}: [women's boxing]{T women's boxing; ongoing; frequency=mondays}, mondays. [first place i [felt where my edges were]{S mania_psychosis fig improved}]{O benefit; women's boxing}. and my [therapist]{T trauma-focused psychotherapy; ongoing; duration=two and a half years}, two and a half years, charity funded. [she went so slow. for the first year i thought nothing was happening]{O no_benefit; trauma-focused psychotherapy; neutral}. [then i told her one sentence, and went home and had beans on toast, and [didn't hurt myself]{S suicidality improved}]{O benefit; trauma-focused psychotherapy}. i'd have liked [NET]{T narrative exposure therapy; not_tried} but you had to have come here as a refugee. someone's offered [ketamine]{T ketamine; declined} on a study, i'm not being put under by strangers thanks.

[i still [lose an afternoon]{S mania_psychosis} here and there]{O partial; overall}. [[nightmares]{S sleep} about two a week]{O partial; overall}. [but it's [214 days]{S suicidality improved} as of sunday]{O benefit; overall} and [i [answered the door]{S functioning improved} to the gas man]{O benefit; overall}. for anyone with the long kind: [trauma therapy]{T trauma-focused psychotherapy (psychotherapy); general} works for most of us but the [stabilising]{T stabilisation group (psychotherapy); general} comes first. don't let anyone hurry you.

=== 2365-tinnitus-anxiety
title: Crickets in January
genre: essay
layout: first-person essay, contradictory verdicts, brackets
condition: tinnitus
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  methylprednisolone | medication | tried | no_response | anger
  clonazepam | medication | stopped | partial | cognition
  nortriptyline | medication | tried | worse | other_physical
  lipo-flavonoid | supplement | tried | no_response
  ear acupuncture | mind_body | tried | no_response
  ear candling | other | tried | worse | pain
  cutting caffeine | lifestyle | tried | no_response
  chiropractic | procedure | tried | no_response
  lenire | neuromodulation | tried | partial | gastrointestinal
  box fan | other | ongoing | response
  tinnitus retraining therapy | other | tried | response
  hearing aids | procedure | ongoing | partial
  chewing gum | other | ongoing | partial
  learning the banjo | other | ongoing | response
  ring leaders | support | ongoing | response
  escitalopram | medication | ongoing | response | sexual
  cochlear implant | procedure | not_tried | unknown
---
I'm a school bus mechanic in Duluth and in January of 2018 I asked my wife when we'd gotten [crickets]{S other_physical fig}. It was eleven below. There were no crickets.

I'll tell it in the order of how much I spent. The [Lenire]{T lenire; tried; duration=twelve weeks}, that's the thing that zaps your tongue while you listen to whooshing, $4,500, twelve weeks, an hour a day in my recliner. [It knocked it from a [seven]{S other_physical} to about a [five]{S other_physical improved}]{O partial; lenire}, [made my [tongue feel like I'd licked a battery]{S gastrointestinal fig side_effect}]{O side_effect; lenire; neutral}, and I can't say I'd do it over. [Hearing aids]{T hearing aids; ongoing}, $3,200: [when they're in, [the crickets]{S other_physical fig improved} sit further off]{O partial; hearing aids}, when they're out they come right back up on the porch.

Everything under five hundred bucks I can do in one breath: [steroid pack]{T methylprednisolone; tried} the week it started, [Lipo-Flavonoid]{T lipo-flavonoid; tried} (the bottle has a picture of an ear, that's the active ingredient), [chiropractor]{T chiropractic; tried}, [needles in the ear]{T ear acupuncture; tried}, [no coffee]{T cutting caffeine; tried} for ninety days. [Zilch. Add it up and it comes to zilch]{O no_benefit; methylprednisolone, lipo-flavonoid, chiropractic, ear acupuncture, cutting caffeine}. [The [steroids]{T methylprednisolone; tried} had me [yelling at a carburetor]{S anger side_effect}]{O side_effect; methylprednisolone}. [The [no coffee]{T cutting caffeine; tried} gave me [headaches]{S pain withdrawal}]{O withdrawal; cutting caffeine} and my wife a husband without coffee. My sister-in-law did an [ear candle]{T ear candling; tried} on me at Easter, [[burned my ear lobe]{S pain side_effect}]{O side_effect; ear candling} and [the [left side was louder]{S other_physical worsened} till Memorial Day]{O worsening; ear candling}.

The worst was never the sound, it was nights. I'd [lie there]{S sleep}. [Two hours, three]{S sleep}. My chest would [start up]{S anxiety fig}. I [dreaded sundown]{S anxiety} like a kid. I thought, [forty more years of this]{S hopelessness}, and I'm ashamed to say I [priced it out]{S suicidality fig}. The ENT gave me [Klonopin]{T clonazepam; stopped}. [[Slept like a calf]{S sleep fig improved} for two months]{O benefit; clonazepam}, [then it quit on me and I was [putting brake fluid where it doesn't go]{S cognition side_effect}]{O partial; clonazepam}. Getting off took a winter, [the [crickets doubled]{S other_physical fig worsened withdrawal} and I [shook]{S neurological withdrawal}]{O withdrawal; clonazepam}, but I'm off. [Nortriptyline]{T nortriptyline; tried}, [[louder]{S other_physical worsened}, [heart going like a sewing machine]{S other_physical fig side_effect}]{O worsening; nortriptyline}. A guy at my group says it cured him.

What I'd tell you to do costs nineteen dollars. [Box fan]{T box fan; ongoing}. [From the first night, I'm [out by ten thirty]{S sleep improved}]{O benefit; box fan}. We take it to motels.

Then there was a gal at the university, an audiologist, who did [retraining]{T tinnitus retraining therapy; tried; duration=eighteen months} with me, [TRT]{T tinnitus retraining therapy; tried}, eighteen months of low shushing sound and her drawing my brain on a napkin. [I didn't notice it working, I noticed I hadn't [noticed]{S other_physical improved}]{O benefit; tinnitus retraining therapy}. And my own doctor put me on [Lexapro]{T escitalopram; ongoing; dose=10}, 10, for the [dread]{S anxiety}. I fought him on it for a year (I'm not nuts). [[Sundown's]{S anxiety improved} just sundown]{O benefit; escitalopram}. [[Takes me forever in the sack]{S sexual fig side_effect}, wife says no complaints]{O side_effect; escitalopram; neutral}. I'll likely stay on that.

At work I [chew gum]{T chewing gum; ongoing} ([helps some, don't ask me why]{O partial; chewing gum}). At home I took up the [banjo]{T learning the banjo; ongoing}. [You cannot hear a cricket over a banjo, you can't hear a thing]{O benefit; learning the banjo}. First Mondays I sit with the [Ring Leaders]{T ring leaders; ongoing; frequency=First Mondays}, there's seven of us at the VFW. [It was knowing that a grown man could say it out loud]{O benefit; ring leaders}. I asked about a [cochlear implant]{T cochlear implant; not_tried} once and was told I hear too good.

One in ten grown-ups has [tinnitus]{S diagnosis clin general}. Most get [used to it]{S other_physical improved general}, and nobody believes that in the first year. I didn't.

[[It's there]{S other_physical} right now, if I go and check]{O partial; overall}. [I don't [check]{S anxiety improved}]{O benefit; overall}.

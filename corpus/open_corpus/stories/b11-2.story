=== 448-migraine
title: Topamax made me stupid. What's next?
genre: forum
layout: thread with replies and updates
condition: chronic migraine
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  rizatriptan | medication | ongoing | partial
  propranolol | medication | stopped | no_response | energy
  amitriptyline | medication | stopped | no_response | appetite_weight, sleep
  topiramate | medication | stopped | partial | cognition, neurological, gastrointestinal, appetite_weight
  onabotulinumtoxinA | medication | not_tried | unknown
  fremanezumab | medication | ongoing | response | gastrointestinal, other_physical
  cutting out wine | lifestyle | tried | no_response
  daith piercing | procedure | declined | unknown
---
**gridlock_annie** wrote:
29f, [chronic migraine]{S diagnosis clin}, 17ish days a month. [Light hurts]{S pain}, [one eye waters]{S other_physical}, [throw up]{S gastrointestinal} if I don't catch it. [Maxalt]{T rizatriptan; ongoing} is my rescue and [it works about half the time]{O partial; rizatriptan} but I only get 9 a month.

So far [propranalol]{T propranolol; stopped} ([no change]{O no_benefit; propranolol}, and [I [couldn't get up a flight of stairs]{S energy side_effect}]{O side_effect; propranolol}), [ami]{T amitriptyline; stopped} ([[gained 20 lbs]{S appetite_weight side_effect}, [slept like a corpse]{S sleep fig side_effect}]{O side_effect; amitriptyline}, [still had the [headaches]{S pain}]{O no_benefit; amitriptyline}) and both of those got stopped. Now [topamax]{T topiramate; stopped} since May. OK so [I went from 17 days to 11]{O partial; topiramate}, credit where due. But [I'm a paralegal and yesterday I [couldn't think of the word for "stapler"]{S cognition side_effect}]{O side_effect; topiramate}. [My [feet tingle]{S neurological side_effect} and [soda tastes like metal]{S gastrointestinal fig side_effect}]{O side_effect; topiramate}. People call it [dopamax]{T topiramate; general} for a reason. [Also [lost 15 lbs]{S appetite_weight side_effect} which, fine, not complaining]{O side_effect; topiramate; neutral}.

Neuro wants [Botox]{T onabotulinumtoxinA; planned}. Thoughts??

**peachpit** replied:
[Botox]{T onabotulinumtoxinA; other} is the only thing that gave me my life back, 31 [shots]{T onabotulinumtoxinA; other} every 12 weeks, [frozen forehead]{S other_physical other side_effect} is a bonus. Took 3 rounds.

**mountain_time_mike** replied:
[Ajovy]{T fremanezumab; other}. [Aimovig]{T erenumab (medication); other} first but it [constipated]{S gastrointestinal other side_effect} me something fierce. [CGRP stuff]{T CGRP antibodies (medication); general} is made for [migraine]{S diagnosis clin general}, it isn't a hand me down from [epilepsy]{S diagnosis clin general} like the others. Roughly half of people get half their days back.

**LunaMoth** replied:
get a [daith piercing]{T daith piercing; general} & [quit wine]{T cutting out wine; general}

**gridlock_annie** wrote:
[Quit wine]{T cutting out wine; tried} a year ago, [zero difference]{O no_benefit; cutting out wine}, and no thank you on the [piercing]{T daith piercing; declined}.
News: insurance refused the [botox]{T onabotulinumtoxinA; not_tried}, they want me to fail a [shot]{T fremanezumab; planned} first. So I'm off the [Topamax]{T topiramate; stopped} as of Monday and the nurse is sending a sample of [Ajovy]{T fremanezumab; planned}.

**gridlock_annie** wrote:
3rd month. [[Red welt]{S other_physical side_effect} on my thigh for two days, a little [constipated]{S gastrointestinal side_effect}]{O side_effect; fremanezumab; neutral}. [SIX [migraine]{S pain clin improved} days in September]{O benefit; fremanezumab}. [Six!! And I [know what a stapler is]{S cognition improved side_effect}]{O tolerated; topiramate}.

=== 449-adhd
title: Finally diagnosed at 44 - meds so far
genre: forum
layout: single post with question and one reply
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  citalopram | medication | stopped | no_response | anhedonia
  methylphenidate | medication | stopped | mixed | other_physical, mood, anger, anxiety
  atomoxetine | medication | stopped | unknown | gastrointestinal, mood, suicidality
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal, sleep
  guanfacine | medication | planned | unknown
  coaching | support | not_tried | unknown
  phone timers | other | ongoing | partial
---
Long one, sorry, you know how we are.

Diagnosed [ADHD]{S diagnosis clin} (combined) in January after my daughter was. For twenty years I'd been treated for [depression]{S diagnosis clin absent} that I don't think I ever had. I wasn't [sad]{S mood absent}. I was [drowning in laundry]{S functioning fig}. [[Citalopram]{T citalopram; stopped} for most of my thirties, made no odds to anything]{O no_benefit; citalopram} except that [I [couldn't care less]{S anhedonia side_effect} about birthdays]{O side_effect; citalopram}. I binned it in lockdown.

My daughter is on [Medikinet]{T methylphenidate; other} and sails through. So they gave me the same thing in a longer version, [Concerta]{T methylphenidate; stopped; dose=36}. [Day one I [did my tax return]{S functioning improved} and cried, honestly, the [quiet]{S cognition fig improved}]{O benefit; methylphenidate}. By 36 though [my [heart was thumping]{S other_physical side_effect} at rest, 118 on the watch]{O side_effect; methylphenidate}, and [at 4pm there was a [crash]{S mood fig side_effect} where I [snapped at everyone]{S anger side_effect} and then [panicked]{S anxiety side_effect} about having snapped]{O side_effect; methylphenidate}. So that was me off that.

[Atomoxetine]{T atomoxetine; stopped; duration=five weeks}, five weeks. It isn't a stimulant and it takes a month or more to build up. [[Felt sick]{S gastrointestinal side_effect} the whole time and then I went into a [really dark place]{S mood fig side_effect}]{O side_effect; atomoxetine}. [[Thoughts of driving into the barrier]{S suicidality side_effect} on the A14, me, who's [never had that]{S suicidality absent} in my life]{O side_effect; atomoxetine}. Rang the clinic, stopped it same day, [gone within the week]{O tolerated; atomoxetine}.

Now on [Elvanse]{T lisdexamfetamine; ongoing; dose=40; duration=four months} 40, four months. [It's smoother]{O benefit; lisdexamfetamine}. [I [finish sentences]{S cognition improved}. I [open post]{S functioning improved}]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect} and [forget to eat]{S appetite_weight side_effect} till tea time]{O side_effect; lisdexamfetamine; neutral}, and [if I take it after nine I'm [awake till two]{S sleep side_effect}]{O side_effect; lisdexamfetamine}. [Doesn't touch the [hot temper]{S anger fig} in the evenings]{O no_benefit; lisdexamfetamine} so the nurse has mentioned adding [guanfacine]{T guanfacine; planned}, anyone had it? Access to Work turned me down for a [coach]{T coaching; not_tried}. [[Timers]{T phone timers; ongoing} on my phone for everything help a bit]{O partial; phone timers}.

> re: guanfacine
> [Intuniv]{T guanfacine; other} here, 3mg. [Sleepy]{S sleep other side_effect} the first month, now my [fuse is longer]{S anger fig improved other}. Check your BP. Good luck x

=== 450-social-anxiety
title: 20 years of social anxiety, what finally worked (parnate's cousin)
genre: forum
layout: single post, advice to others, then update
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  sertraline | medication | tried | no_response
  gabapentin | medication | tried | no_response
  kava | supplement | tried | no_response
  propranolol | medication | tried | partial
  alcohol | other | stopped | partial | substance_use
  Alcoholics Anonymous | support | tried | no_response
  group therapy | psychotherapy | stopped | worse
  phenelzine | medication | stopped | response | sexual, appetite_weight, neurological
  Toastmasters | support | ongoing | partial
---
im 41 and for most of my life i [could not eat in front of people]{S functioning}. [blushing]{S other_physical}, [voice cracking]{S anxiety}, [mind goes blank]{S cognition fig}. [dropped out of two colleges]{S functioning} bc of presentations. its called [SAD]{S diagnosis clin} which is also the name for the winter one, very helpful.

[things that did nada for me: [zoloft]{T sertraline; tried}, [gabapentin]{T gabapentin; tried}, [kava]{T kava; tried}]{O no_benefit; sertraline, gabapentin, kava}. nada! [[propranolol]{T propranolol; tried; dose=20mg} 20mg stops the [shaky voice]{S anxiety improved} for a speech]{O partial; propranolol} but [my brain is still [screaming]{S anxiety fig}]{O no_benefit; propranolol}. what i actually used for ten years was [vodka]{T alcohol; stopped} in a coffee thermos. [it works til it doesn't]{O partial; alcohol}. [ended with a [DUI]{S substance_use side_effect} and [shakes]{S neurological withdrawal} in the morning]{O side_effect; alcohol}. [sober]{S substance_use improved} since 2017, [sat through a lot of [AA]{T Alcoholics Anonymous; tried} and it wasnt for me]{O no_benefit; Alcoholics Anonymous} but i stayed off it. also did a [group]{T group therapy; stopped} for exactly this problem, nine of us staring at the carpet. [i left at the break in week 3 with a [full blown panic attack]{S anxiety worsened} and never went back]{O worsening; group therapy}.

then an old, old psychiatrist gave me [nardil]{T phenelzine; stopped}. its an [MAOI]{T phenelzine; stopped}, they dont like to prescribe it because of the cheese thing, [blood pressure spike]{S other_physical general possible side_effect} if you eat the wrong stuff. [weeks 1-4 nothing]{O no_benefit; phenelzine; neutral}. [week 5 i [asked a stranger about her dog]{S functioning improved}]{O benefit; phenelzine}. [felt like a [different person]{S anxiety fig improved}, like the person i was when im home alone]{O benefit; phenelzine}. [got [promoted]{S functioning improved}. [had thanksgiving at my inlaws and ate SOUP]{S functioning improved}]{O benefit; phenelzine}

the price: [[could not orgasm]{S sexual side_effect} for 2 yrs, [35 lbs]{S appetite_weight side_effect}, [dizzy]{S neurological side_effect} every time i stood up]{O side_effect; phenelzine}. [never a [bp]{S other_physical absent side_effect} scare tho]{O tolerated; phenelzine}.

my advice, if youve failed 3 [SSRIs]{T SSRIs (medication); general} ask about [MAOIs]{T MAOIs (medication); general}. somebody has to

UPDATE nov: well. the manufacturer ran out. couldnt get it anywhere in the tri state area so i had to come off in like two weeks. [[nightmares]{S sleep withdrawal}, then the [fear]{S anxiety withdrawal} came right back]{O withdrawal; phenelzine}. [not all the way. id say im at 60 percent]{O partial; overall}. [[toastmasters]{T Toastmasters; ongoing; frequency=thursdays} on thursdays is holding some of it, [gave a speech]{S functioning improved} about pierogies]{O partial; Toastmasters}

=== 451-postpartum-depression
title: Zurzuvae?? 11 weeks pp and struggling
genre: forum
layout: moms' board thread with replies
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  buspirone | medication | stopped | no_response | neurological
  zuranolone | medication | stopped | response | sleep, neurological, other_physical
  night nanny | support | declined | unknown
  counselling | psychotherapy | ongoing | response
  support group | support | ongoing | unknown
---
**firsttimemama_kc**
TW [intrusive thoughts]{S anxiety clin}

I'm 11 wks pp with a healthy little girl and I [feel nothing]{S anhedonia}. I know she's cute. I know it like you know a capital. I [cry in the shower]{S mood}, I'm [up even when she's asleep]{S sleep}, I get these [flashes of dropping her down the stairs]{S anxiety} so I scoot down on my butt. Never [wanted to hurt her]{S other absent} or [hurt myself]{S suicidality absent}. Score on the questionnaire was 21.

OB put me on [buspar]{T buspirone; stopped} first for the [anxiety]{S anxiety clin}, [it gave me [head rushes]{S neurological side_effect}]{O side_effect; buspirone} and [that's about it]{O no_benefit; buspirone}. So she took me off and now wants to try [Zurzuvae]{T zuranolone; planned}, that 2 week [pill]{T zuranolone; planned}. I'd have to pump and dump and not drive. My MIL offered to pay a [night nanny]{T night nanny; declined} instead, which, no, I'd just lie there listening. Has anybody taken it???

**two_under_two**
Not that one but I had the [IV version]{T brexanolone (medication); other; duration=60 hours} with my second, 60 hours in a hospital with a nurse watching me [nap]{S sleep other side_effect}. I walked out and [wanted to smell my baby's head]{S anhedonia improved other}. I had [regular antidepressants]{T antidepressants (medication); other} with my first and they took 2 months.

**katiebug**
My sister did [Zurzuvae]{T zuranolone; other}. Helped for a month and then it all came back, so keep a plan B. She's on [citalopram]{T citalopram (medication); other} now. About 1 in 7 moms get [PPD]{S diagnosis clin general}, you're not broken.

**nervousnelly**
following!! mine denied it, said try something generic first 🙃

**firsttimemama_kc**
OK. Pharmacy finally got it (mail order, 9 days, don't ask). I'm done with the 14 days so here's my honest report. You take two [capsules]{T zuranolone; stopped; dose=two capsules; frequency=with a fatty dinner; duration=14 days} with a fatty dinner.
Days 1-2: [[drunk]{S neurological fig side_effect}, [asleep by 8]{S sleep side_effect}, my husband did everything]{O side_effect; zuranolone}.
Day 4: [I [laughed]{S mood improved} at the dog]{O benefit; zuranolone}.
Day 9: [the [flashes]{S anxiety improved} stopped]{O benefit; zuranolone}. [[Took the stairs like a normal person]{S functioning improved}]{O benefit; zuranolone}.
Day 14: [score was 6]{O benefit; zuranolone}. [[Milk supply tanked]{S other_physical unclear} a bit]{O side_effect; zuranolone; neutral}.

**firsttimemama_kc**
6 months pp now, someone messaged to ask. [No, it hasn't come back]{O benefit; zuranolone}. I also see a [counselor]{T counselling; ongoing} that the hospital found me and [that's been good for the [guilt]{S hopelessness improved}]{O benefit; counselling}, plus a [moms' circle]{T support group; ongoing; frequency=Wednesdays} at the library on Wednesdays. [I'm [crazy about her]{S anhedonia fig improved}. She has two teeth]{O benefit; overall}.

=== 452-generalized-anxiety
title: pregabalin vs everything else
genre: forum
layout: single post with questions
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  hydroxyzine | medication | stopped | partial | sleep
  venlafaxine | medication | stopped | response | other_physical, sexual
  pregabalin | medication | ongoing | mixed | appetite_weight, other_physical, neurological, cognition
  acceptance and commitment therapy | psychotherapy | stopped | unknown
  ashwagandha | supplement | tried | no_response
  running | lifestyle | declined | unknown
  buspirone | medication | planned | unknown
---
Afternoon all. Retired bus inspector, 63, [GAD]{S diagnosis clin} since the year dot. [Knot in my stomach]{S anxiety fig} from waking to sleeping, [worry]{S anxiety} about the boiler, the car, my grandson's cough. [Jaw like a vice]{S anxiety fig}. Not [panic]{S anxiety absent}, and I'd not call it [depression]{S diagnosis clin absent} either.

My history for those who are interested. [Hydroxyzine]{T hydroxyzine; stopped}: [[calmed]{S anxiety improved} me an hour]{O partial; hydroxyzine}, then [I'd be [out cold]{S sleep fig side_effect} in the armchair]{O side_effect; hydroxyzine}. Given up. [Venlafaxine]{T venlafaxine; stopped; duration=eight years} for eight years: [credit to it, it worked, I [went to Canada]{S functioning improved} on it]{O benefit; venlafaxine}. [[Sweats]{S other_physical side_effect}, and [nothing doing downstairs]{S sexual fig side_effect}]{O side_effect; venlafaxine}. But [the [blood pressure got up]{S other_physical side_effect} to 170]{O side_effect; venlafaxine} and the GP took me off over six weeks. [Never felt so [ill]{S other withdrawal} in my life, [electric shocks]{S neurological fig withdrawal} behind the eyes, [weeping]{S mood withdrawal} in Halfords]{O withdrawal; venlafaxine}. [By the end of that month I was [back to square one]{S anxiety fig withdrawal}]{O withdrawal; venlafaxine}.

[Pregabalin]{T pregabalin; ongoing; dose=150mg; frequency=twice a day}, 150mg twice a day, since last October. [It kicked in on the second day, which I did not believe possible]{O benefit; pregabalin}. [The [knot]{S anxiety fig improved} is gone, plain and simple]{O benefit; pregabalin}. However. [[Two stone]{S appetite_weight side_effect} on, [ankles swollen]{S other_physical side_effect}, [walk like a sailor]{S neurological fig side_effect}, and I [lose the thread]{S cognition fig side_effect} mid sentence]{O side_effect; pregabalin}. [My wife says it's like living with a [very content potato]{S cognition fig side_effect}]{O side_effect; pregabalin}. And I have read what people say about getting off. It's a controlled drug now, they give you 28 days at a time.

[ACT]{T acceptance and commitment therapy; stopped; sessions=three sessions} I started through the surgery but the lady went on maternity leave after three sessions and nobody took over. [Ashwagandha]{T ashwagandha; tried} from the health shop, [not a sausage]{O no_benefit; ashwagandha}. My son keeps on at me to [run]{T running; declined}. He runs. I've a hip.

Two questions. Has anyone come down off [pregablin]{T pregabalin; general} slowly without going doolally? And is [buspirone]{T buspirone; planned} worth asking about? The pharmacist mentioned it. She said it's old, doesn't cause [sleepiness]{S sleep general absent side_effect} and hardly anyone gets it here.

Cheers, Ken

=== 453-irritable-bowel-syndrome
title: amitriptyline for IBS-D, worth it?
genre: forum
layout: thread, short posts
condition: irritable bowel syndrome
area: general
english: Australian
narrator: patient
split: train
overall: improved
round: 2
ledger:
  low FODMAP diet | lifestyle | stopped | partial | appetite_weight
  peppermint oil | supplement | tried | no_response | gastrointestinal
  probiotics | supplement | tried | no_response
  loperamide | medication | ongoing | partial | gastrointestinal
  gut-directed hypnotherapy | mind_body | ongoing | response
  amitriptyline | medication | ongoing | response | sleep, gastrointestinal
  rifaximin | medication | not_tried | unknown
---
bindi_b: hey guys, [IBS-D]{S diagnosis clin} since a bad prawn in Bali 2018. I [plan my life around toilets]{S functioning fig}. [Cramps]{S pain}, [urgency]{S gastrointestinal}, [8 times a day]{S gastrointestinal} on a shocker. [Quit my job]{S functioning} as a tram driver cos you can't pull over a tram.

Did the [low fodmap]{T low FODMAP diet; stopped} with a dietitian, [[bloat]{S gastrointestinal improved} got better, the [runs]{S gastrointestinal} didn't]{O partial; low FODMAP diet}, and [I [lost 9 kilos]{S appetite_weight side_effect} I didn't have to lose]{O side_effect; low FODMAP diet} so she told me to knock it off. [[Peppermint capsules]{T peppermint oil; tried}, [probiotics]{T probiotics; tried} (four brands!!), no and no]{O no_benefit; peppermint oil, probiotics}, [unless you count [minty burps]{S gastrointestinal side_effect}]{O side_effect; peppermint oil; neutral}. [[Imodium]{T loperamide; ongoing} gets me through a wedding]{O partial; loperamide} but [then I'm [blocked]{S gastrointestinal side_effect} for three days]{O side_effect; loperamide}.

GP says 10mg of [ami]{T amitriptyline; planned; dose=10mg}. Isn't that an [antidepressant]{T amitriptyline; planned}? I'm not [depressed]{S mood absent}, I'm just always [in the dunny]{S gastrointestinal}.

Rosco: At 10 it's not for [mood]{S mood general} mate, it slows the pipes. There was a big trial. Did nothing for me personally, but the missus has it for [nerve pain]{S pain other} and loves it.

helen.t: I had [rifaximin]{T rifaximin; other} on private script, two weeks, brilliant for half a year, $$$.

bindi_b: asked about the [rifaximin]{T rifaximin; not_tried}, he won't, not approved for it here. starting the [ami]{T amitriptyline; planned} tonight then

Rosco: take it at 7 not at 10 or you'll [sleep through brekkie]{S sleep general possible side_effect}

bindi_b: ok 2 months on. now 25mg. [First 2 weeks total [zombie]{S sleep fig side_effect}]{O side_effect; amitriptyline}, [that's lifted]{O tolerated; amitriptyline}. [Still got a [mouth like a cocky's cage]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline; neutral}. BUT [I'm down to [twice a day]{S gastrointestinal improved}]{O benefit; amitriptyline}. [No [cramps]{S pain improved} to speak of]{O benefit; amitriptyline}. Also doing the [hypno app]{T gut-directed hypnotherapy; ongoing}, Rosco don't laugh, [if I skip it a few days my [guts know about it]{S gastrointestinal fig withdrawal}]{O withdrawal; gut-directed hypnotherapy}.

helen.t: 🎉

bindi_b: [Yarra Trams [took me back]{S functioning improved}]{O benefit; overall}. [First shift Monday, [whole run to Box Hill]{S functioning improved}, no stops that weren't on the map]{O benefit; overall}

=== 454-depression
title: 10 sessions of ECT done, ask me anything
genre: forum
layout: question and answer thread
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  antidepressants | medication | tried | no_response
  ketamine | medication | stopped | partial | mania_psychosis
  electroconvulsive therapy | neuromodulation | stopped | partial | cognition, pain
  acetaminophen | medication | tried | response
  lithium | medication | ongoing | unknown
  nortriptyline | medication | ongoing | unknown | gastrointestinal
  esketamine | medication | planned | unknown
---
**OP (halfmoon_harriet):** Had ten rounds of [ECT]{T electroconvulsive therapy; stopped; sessions=ten rounds}, Mon/Wed/Fri, outpatient, finished in June. I was [not getting out of bed]{S functioning}, [down to 98 pounds]{S appetite_weight}, and had a [plan]{S suicidality}. Fire away, I'm bored.

**Q: did it work**
[Yes. By number 6 I [asked for a sandwich]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. My mom cried. [By number 8 the [wanting to die]{S suicidality improved} was just not there anymore]{O benefit; electroconvulsive therapy}. It was never that I got [high]{S mania_psychosis absent side_effect} or anything.

**Q: memory??**
[I [lost most of spring]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. [My cousin's baby shower, apparently I was there, I made a quiche]{O side_effect; electroconvulsive therapy}. [I still [blank on names]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [[Headache]{S pain side_effect} and [sore jaw]{S pain side_effect} every time]{O side_effect; electroconvulsive therapy; neutral}, [[Tylenol]{T acetaminophen; tried} handled it]{O benefit; acetaminophen}.

**Q: Is it painful? Do you feel the seizure?**
You're asleep. They give you a [muscle relaxant]{T muscle relaxants (medication); general}, one toe twitches. People have seen too many movies.

**Q: what had u tried before**
God. Around a dozen [antidepressants]{T antidepressants; tried}, I couldn't tell you them all. [Not one lasted]{O no_benefit; antidepressants}. [Ketamine infusions]{T ketamine; stopped; sessions=eight} at a strip mall place, eight of them, $450 a pop. [The day after each one I felt almost [human]{S mood fig improved}]{O partial; ketamine}. [By day five, [same old hole]{S mood fig}]{O partial; ketamine}. [Had one [bad trip]{S mania_psychosis fig side_effect} where I was a staircase]{O side_effect; ketamine}. Stopped when the card was maxed.

**Q: i had 14 and it did nothing for me except [brain fog]{S cognition fig other side_effect}, do you think i should have done [bilateral]{T electroconvulsive therapy; other}**
I'm so sorry. I can't answer that, mine were right sided. [ECT]{T electroconvulsive therapy; general} works for maybe 6 or 7 out of 10, and somebody has to be the other 3. My roommate on the unit had [bilateral]{T electroconvulsive therapy; other} and [didn't know her own dog]{S cognition other side_effect} for a week.

**Q: are you on anything now?**
[Lithium]{T lithium; ongoing; dose=600} 600 and [nortriptyline]{T nortriptyline; ongoing}. That's to hold it. [A [desert mouth]{S gastrointestinal fig side_effect} from one of those]{O side_effect; nortriptyline; neutral}.

**Edit, October:** Several of you DMed so I'll be honest. [It's been slipping since Labor Day]{O partial; electroconvulsive therapy}. [Not the [plan]{S suicidality absent} stuff. But I'm [napping through weekends]{S sleep} again and [the dishes won]{S functioning fig}]{O partial; electroconvulsive therapy}. They offered maintenance [ECT]{T electroconvulsive therapy; declined} once a month and I said not yet because I want to keep this fall. Paperwork is in for [Spravato]{T esketamine; planned}.

=== 511-panic-disorder
title: Stuck at the lights: what a panic attack is, and what it isn't
genre: article
layout: local newspaper health page with question headings
condition: panic disorder
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  alprazolam | medication | stopped | mixed | cognition, substance_use
  buspirone | medication | stopped | no_response | neurological
  venlafaxine | medication | stopped | partial | other_physical, sexual
  breathing app | mind_body | tried | worse | anxiety
  giving up coffee | lifestyle | ongoing | partial
  CBD gummies | supplement | tried | no_response
  psychodynamic therapy | psychotherapy | tried | no_response
  panic-focused cognitive behavioural therapy | psychotherapy | stopped | response | anxiety
  propranolol | medication | declined | unknown
---
Dean Kowalczyk was sitting at a red light on Fourth and Main when he [began to die]{S anxiety fig}.

That's what he thought, anyway. "My [heart was pounding out of my chest]{S other_physical fig}, my [hands went numb]{S neurological}, I [couldn't get a breath]{S other_physical}," says the 37-year-old electrician. "I put it in park and got out and lay down on somebody's lawn."

The ambulance took him to Mercy. His heart was perfect. He went back eleven times in five months, and it was perfect every time. By then he'd [quit driving]{S functioning}, [quit the grocery store]{S functioning}, and was [turning down jobs]{S functioning} more than a mile from his house.

What is a [panic attack]{S anxiety general}?

It's the [body's alarm, going off with no fire]{S anxiety fig general}. A [panic attack]{S anxiety general} peaks within ten minutes. Nearly one in four people will have at least one. When they keep coming, and people start to [live in fear]{S anxiety general} of the next, it's called [panic disorder]{S diagnosis clin general}. Common signs:

• [racing heart]{S other_physical general}
• [sweating]{S other_physical general} or [chills]{S other_physical general}
• [tingling fingers]{S neurological general}
• [feeling unreal]{S mania_psychosis general}
• [fear of dying]{S anxiety general} or [going crazy]{S anxiety general}

It feels like a [heart attack]{S anxiety fig general}. It isn't one, and it won't make you [faint]{S neurological general absent}; your [blood pressure is up]{S other_physical general}, not down.

Do pills help?

They can. The ER sent Dean home with [Xanax]{T alprazolam; stopped}. [It worked like magic, in fifteen minutes flat]{O benefit; alprazolam}. "[That was the trouble. By summer I [couldn't leave the house without the bottle]{S substance_use side_effect} in my pocket, and I [needed three to do what one did]{S substance_use side_effect}]{O side_effect; alprazolam}. [I was [foggy]{S cognition fig side_effect} at work, and I work with 240 volts]{O side_effect; alprazolam}."

[Benzos]{T benzodiazepines (medication); general} work fast, and doctors now try to keep them for the short term. Dean's family doctor weaned him off over four months. [The [panic attacks]{S anxiety withdrawal} tripled, he [shook]{S neurological withdrawal} and [couldn't sleep]{S sleep withdrawal}]{O withdrawal; alprazolam}. His mother-in-law has taken [Ativan]{T lorazepam (medication); other} every night since 1994, and doesn't see what the fuss is about.

[BuSpar]{T buspirone; stopped} came next. [It made him [dizzy]{S neurological side_effect}]{O side_effect; buspirone} and [did absolutely nothing for the [panic]{S anxiety}]{O no_benefit; buspirone}. He was switched to [Effexor]{T venlafaxine; stopped; dose=75 mg}, 75 mg. [[Night sweats]{S other_physical side_effect}, [no sex drive]{S sexual side_effect}]{O side_effect; venlafaxine}. [The [attacks]{S anxiety improved} went from daily to two or three a week]{O benefit; venlafaxine}. [It didn't get him [across the bridge]{S functioning}]{O no_benefit; venlafaxine}. A year on, he asked to come off, and the doctor offered [propranolol]{T propranolol; declined} in its place. Dean said he was done with [pills]{T propranolol; declined}. "[[Brain zaps]{S neurological fig withdrawal}, by the way]{O withdrawal; venlafaxine}," he adds. "[Every time I turned my head, for a month]{O withdrawal; venlafaxine}."

[SSRIs]{T SSRIs (medication); general} and their cousins help about half of patients with [panic disorder]{S diagnosis clin general}. Possible side effects are [nausea]{S gastrointestinal clin general possible side_effect}, [jitters]{S anxiety general possible side_effect} in the first weeks, and [sexual problems]{S sexual general possible side_effect}.

What about natural remedies?

Dean bought [CBD gummies]{T CBD gummies; tried} at the gas station and downloaded a [breathing app]{T breathing app; tried}. [Neither one touched it]{O no_benefit; CBD gummies, breathing app}. "[The [app]{T breathing app; tried} made it worse. It got me [listening to my breathing]{S anxiety side_effect}]{O worsening; breathing app}." [Giving up coffee]{T giving up coffee; ongoing} was different. [It took the edge off the mornings]{O partial; giving up coffee}, and he drinks [decaf]{T giving up coffee; ongoing} to this day.

He talked to a [therapist]{T psychodynamic therapy; tried; duration=a year} for a year about his father, who died at the wheel of a truck. "It made sense. [It was interesting. And I still [couldn't drive]{S functioning}]{O no_benefit; psychodynamic therapy}."

What does work, then?

"We make people [panic]{S anxiety general side_effect}," says Dr. Renata Fields, a psychologist at the state university. Her patients spin in an office chair until they're [dizzy]{S neurological general side_effect}, run up stairs and breathe through a coffee straw. This is [cognitive behavioral therapy]{T panic-focused cognitive behavioural therapy; general} made for [panic]{S anxiety general}. Between 70 and 80 percent are free of [attacks]{S anxiety general improved} after twelve sessions, and most stay that way. "They learn that a [fast heart]{S other_physical general} is only a [fast heart]{S other_physical general}. I had a nun who'd [slept in a chair]{S sleep other} for six years. She sent me a photo of her bed."

Dean waited seven months for a place. [In the first two [sessions]{T panic-focused cognitive behavioural therapy; stopped} he had [full-blown attacks]{S anxiety side_effect}]{O side_effect; panic-focused cognitive behavioural therapy}, as intended. [In the third he got bored in the middle of one]{O benefit; panic-focused cognitive behavioural therapy}. "I'm spinning on this chair and I'm thinking about lunch. [And I go, huh, I'm not [scared]{S anxiety absent}]{O benefit; panic-focused cognitive behavioural therapy}."

[Week eight, he [drove to Fourth and Main]{S functioning improved} and sat through six reds]{O benefit; panic-focused cognitive behavioural therapy}. [Week ten was the [bridge]{S functioning improved}]{O benefit; panic-focused cognitive behavioural therapy}. They wrapped up at twelve.

That was two years ago. [He's had four [attacks]{S anxiety improved} since]{O benefit; overall}, [one of them at his own brother's funeral]{O partial; overall}, and he let it come and let it go. He took no pill for it. His wife, who has [panic attacks]{S anxiety other} herself, tried the [same program]{T panic-focused cognitive behavioural therapy; other} and quit after the straw. She's on [Lexapro]{T escitalopram (medication); other}, which suits her fine.

The people with the lawn got a fruit basket. They'd wondered about him.

=== 512-endometriosis
title: Nine years to be believed
genre: article
layout: charity web page with subheadings and bullet list
condition: endometriosis
area: general
english: British
narrator: journalist
overall: partly_improved
split: train
round: 2
ledger:
  mefenamic acid | medication | tried | no_response | gastrointestinal
  combined pill | medication | stopped | partial | mood, pain, neurological
  hot water bottle | other | ongoing | partial | other_physical
  anti-inflammatory diet | lifestyle | tried | no_response
  hormonal coil | medication | stopped | worse | other_physical, pain
  laparoscopic excision | procedure | tried | partial
  goserelin | medication | stopped | mixed | other_physical, mood, sleep
  tibolone | medication | stopped | partial
  hysterectomy | procedure | declined | unknown
  pelvic physiotherapy | procedure | ongoing | response
  amitriptyline | medication | tried | no_response | sleep, gastrointestinal
  IVF | procedure | planned | unknown
  relugolix combination therapy | medication | ongoing | response | other_physical
---
Keisha Boateng was told that it was [growing pains]{S pain possible}, a low threshold, [irritable bowel]{S diagnosis possible}, and, by a man in A&E, "a touch of the dramas".

She is 32 and teaches PE at a secondary school in Croydon. From the age of thirteen she spent two days of every month [curled up on the floor]{S pain}. "It was [barbed wire being pulled through me]{S pain fig}," she says. "I'd [vomit]{S gastrointestinal}, I'd [pass out]{S neurological}. I taught a whole netball lesson once [sitting on a bag of balls]{S functioning}."

It took nine years from her first appointment until somebody said the word [endometriosis]{S diagnosis clin}. The average in this country is just under that.

What is it?

In [endometriosis]{S diagnosis clin general}, tissue like the lining of the womb grows where it shouldn't: on the ovaries, the bowel, the bladder. It bleeds and scars. One in ten women and those assigned female at birth has it. Symptoms include:

• [very painful periods]{S pain general}
• [pain during or after sex]{S pain general}
• [pain when using the toilet]{S pain general}
• [heavy bleeding]{S other_physical general}
• [exhaustion]{S energy general}
• [difficulty getting pregnant]{S other_physical general}

Some have no symptoms at all. There is no cure.

"Just take something for it"

Her first GP gave her [mefenamic acid]{T mefenamic acid; tried}. [It gave her [heartburn]{S gastrointestinal side_effect}]{O side_effect; mefenamic acid} and [might as well have been Smarties]{O no_benefit; mefenamic acid}. At sixteen she was put on the [pill]{T combined pill; stopped}. [It halved the [pain]{S pain improved} for three or four years]{O partial; combined pill}, [at the cost of [mood swings]{S mood side_effect} and [migraines]{S pain clin side_effect}]{O side_effect; combined pill}. Once she told a nurse about the [flashing lights]{S neurological side_effect} that came with these, it was stopped on the spot. The [hot water bottle]{T hot water bottle; ongoing} she's never been without. [It helps, a bit]{O partial; hot water bottle}; [she has a [burn mark]{S other_physical side_effect} on her stomach to show for it]{O side_effect; hot water bottle; neutral}.

She was fitted with a [coil]{T hormonal coil; stopped} that releases a hormone. For her friend Tolu the [Mirena]{T hormonal coil; other} was life-changing: no [periods]{S other_physical other absent}, no [pain]{S pain other absent}, done. [Keisha [bled for eleven weeks]{S other_physical side_effect}]{O side_effect; hormonal coil}. "[The [cramps]{S pain worsened side_effect} were worse than before it went in]{O worsening; hormonal coil}. They said give it six months. I gave it five and a half and had it out."

Under the knife

The only way to be certain is [keyhole surgery]{T laparoscopic excision; general}. In 2016 a surgeon looked inside and cut away what he could see. "I cried when I woke up, because he said I wasn't mad." [After the [operation]{T laparoscopic excision; tried; started=2016} she had eighteen good months]{O partial; laparoscopic excision}. [She [ran the London Marathon]{S functioning improved}]{O benefit; laparoscopic excision}. [By the winter of 2018 it was back, both sides]{O partial; laparoscopic excision}. In studies, about half of those who have [surgery]{T surgery (procedure); general} need another within five years.

[Zoladex]{T goserelin; stopped; frequency=monthly; duration=six months}, a monthly [injection]{T goserelin; stopped}, switched off her ovaries for six months. "[It was [bliss down there]{S pain fig improved}]{O benefit; goserelin}. [Everywhere else I was 68. [Hot flushes]{S other_physical side_effect} in assembly, [no sleep]{S sleep side_effect}, and [so low]{S mood side_effect} I frightened my mum]{O side_effect; goserelin}." She wasn't given anything alongside it at first; when they added [tibolone]{T tibolone; stopped}, [the [flushes]{S other_physical improved side_effect} eased]{O partial; tibolone}. Both ended with the last [injection]{T goserelin; stopped}. [Ten weeks later she was [on the floor]{S pain} again]{O partial; goserelin}.

A consultant suggested a [hysterectomy]{T hysterectomy; declined}. She was 27, and said no. It doesn't always cure it, in any case.

[[Amitriptyline]{T amitriptyline; tried} left her [sleeping through alarms]{S sleep side_effect} with a [dry mouth]{S gastrointestinal side_effect}]{O side_effect; amitriptyline}, and a nutritionist's [anti-inflammatory diet]{T anti-inflammatory diet; tried} left her with a cupboard full of seeds. [No change from either of them]{O no_benefit; amitriptyline, anti-inflammatory diet}.

What has changed

Two things, says Keisha. One is a [physio]{T pelvic physiotherapy; ongoing}. Years of [clenching]{S other_physical} had turned her pelvic floor into a [fist]{S pain fig}; she goes every six weeks and does [stretches]{T pelvic physiotherapy; ongoing} on the bedroom rug. [[Sex isn't something she dreads]{S pain improved} any more]{O benefit; pelvic physiotherapy}.

The other is a [tablet]{T relugolix combination therapy; ongoing} that became available on the NHS in 2025, [relugolix with two hormones added]{T relugolix combination therapy; ongoing}. It works like the [injections]{T goserelin; general}, but with the missing oestrogen put back. In trials about three in four had much less [period pain]{S pain general improved}, compared with three in ten on a dummy tablet. It may cause [headaches]{S pain general possible side_effect}, [hot flushes]{S other_physical general possible side_effect} and some [loss of bone]{S other_physical general possible side_effect}, and it isn't for anyone who's had a [clot]{S other_physical general}.

"I don't want to jinx it," says Keisha. It's been seven months. [The [bad days]{S pain improved} have gone from eight a month to two]{O benefit; relugolix combination therapy}. [She's had the odd [flush]{S other_physical side_effect}, nothing to write home about]{O side_effect; relugolix combination therapy; neutral}. [She [hasn't missed a day of work]{S functioning improved} since Easter]{O benefit; relugolix combination therapy}.

"It isn't a fairy tale," warns Miss Anita Rowe, who sees patients like her twice a week. "I've got others on it who felt nothing, or who couldn't bear the [headaches]{S pain other side_effect}. And you can't get pregnant on it."

That's next. Keisha and her partner are on the list for [IVF]{T IVF; planned}, which means coming off the [tablet]{T relugolix combination therapy; ongoing} in the spring. She knows what's likely to happen. "I'm scared of the [floor]{S pain fig possible}," she says. "I've bought a better rug."

Our nurse helpline is open on weekday evenings. We believe you.

=== 513-depression
title: When nothing works
genre: article
layout: magazine long-read with subheadings
condition: depression
area: mental
english: British
narrator: journalist
overall: unchanged
split: train
round: 2
ledger:
  imipramine | medication | stopped | partial | gastrointestinal, neurological
  phenelzine | medication | stopped | partial | appetite_weight, neurological
  lamotrigine | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  pramipexole | medication | stopped | no_response | gastrointestinal, substance_use
  psychoanalysis | psychotherapy | stopped | no_response
  electroconvulsive therapy | neuromodulation | tried | no_response | cognition
  vagus nerve stimulation | neuromodulation | not_tried | unknown
  ketamine | medication | tried | partial | mania_psychosis, other_physical
  acceptance and commitment therapy | psychotherapy | ongoing | partial
  walking group | support | ongoing | partial
---
Most stories about illness in magazines end well. The editor of this one was told at the start that it would not.

Peter Lindqvist is 66, a retired hydrologist, and lives in a terraced house in Lancaster with a clock that he winds on Sundays. He's had [depression]{S diagnosis clin} since he was 24. "I've a good wife, a pension and no cause for complaint," he says. "I [feel like a stone at the bottom of a well]{S mood fig}. I have felt like it today and I'll very likely feel like it on Thursday."

He isn't [crying]{S mood absent} as he says it. He rarely does. He [wakes at four]{S sleep}, [can't follow a book]{S cognition} and has [no appetite]{S appetite_weight}. He hasn't been [suicidal]{S suicidality improved} since 2009, and he would like that to be counted as an achievement.

A third

About one person in six in England has symptoms of [depression]{S diagnosis clin general} in any week. Most get better. For around a third of those treated the first two drugs don't work, and for a smaller number, perhaps one in ten, hardly anything does. They don't appear much in leaflets. "We have a vocabulary of hope," says Professor Ruth Amadi, who leads a clinic for such patients in Manchester. "Some people find that unbearable. I never say never. But I've stopped saying soon."

What he's had

In 1983 it was [imipramine]{T imipramine; stopped}. [His [mouth was like a carpet]{S gastrointestinal fig side_effect} and he [fainted]{S neurological side_effect} in a reservoir car park]{O side_effect; imipramine}. [It lifted him perhaps a third of the way]{O partial; imipramine}. That was given up for [phenelzine]{T phenelzine; stopped}, one of the old [MAOIs]{T phenelzine; stopped}, for which he had to go without cheese and Marmite.

"[That was the one]{O benefit; phenelzine}," says Peter. [For eleven years he was [well]{S mood improved}]{O benefit; phenelzine}. [He [married]{S functioning improved}, he [mapped the aquifers of three counties]{S functioning improved}, he remembers [laughing till he had to leave a cinema]{S mood improved}]{O benefit; phenelzine}. [He [put on weight]{S appetite_weight side_effect} and was [a bit dizzy]{S neurological side_effect}]{O side_effect; phenelzine; neutral}, and didn't care. [In 2001, for no reason that anybody has discovered, it stopped working]{O no_benefit; phenelzine}. They put it up, they put it down, and the following year they took it away.

What came after is quickly told. [Lamotrigine]{T lamotrigine; tried}, [vortioxetine]{T vortioxetine; tried}, and some others whose names he's lost: [nothing, nothing, nothing]{O no_benefit; lamotrigine, vortioxetine}. [Pramipexole]{T pramipexole; stopped}, a drug for [Parkinson's disease]{S diagnosis clin general} which has shown promise in a recent British trial, [made him [sick as a dog]{S gastrointestinal fig side_effect}]{O side_effect; pramipexole}. [It also set him [gambling on greyhounds]{S substance_use side_effect}, at 63, on his phone]{O side_effect; pramipexole}; his wife found the statement and rang the clinic, and it was stopped that week. [His [mood]{S mood} hadn't budged]{O no_benefit; pramipexole}.

Four years of [psychoanalysis]{T psychoanalysis; stopped; duration=four years; frequency=three times a week}, three times a week, taught him a good deal about his mother. [It did not make him one ounce [lighter]{S mood fig}]{O no_benefit; psychoanalysis}, and the savings ran out.

The two big guns

[Electroconvulsive therapy]{T electroconvulsive therapy; general} helps between 60 and 80 per cent of people with [severe depression]{S diagnosis clin general}. Peter's own aunt had [ECT]{T electroconvulsive therapy; other} in 1971 and was [back teaching Sunday school]{S functioning other improved} inside a month. He had high hopes. He had [ECT]{T electroconvulsive therapy; tried; sessions=twelve} twelve times in 2009, after an [overdose]{S suicidality}. "[I woke up, I had a biscuit, I was the same]{O no_benefit; electroconvulsive therapy}. Twelve biscuits. [I've [lost the whole of that summer]{S cognition fig side_effect}, and I gather it was a nice one]{O side_effect; electroconvulsive therapy}." He was offered a second course some years later and turned down more [ECT]{T electroconvulsive therapy; declined}.

[Ketamine]{T ketamine; general} was the other. It's not licensed for [depression]{S diagnosis clin general} in this country as a drip, and few NHS clinics provide it. Common effects are [feeling detached]{S mania_psychosis general possible side_effect}, [dizziness]{S neurological general possible side_effect} and a [rise in blood pressure]{S other_physical general possible side_effect}; with heavy use there may be [damage to the bladder]{S other_physical general possible side_effect}. He paid for six [infusions]{T ketamine; tried; sessions=six} in Oxford. [He [floated out over the car park]{S mania_psychosis fig side_effect}]{O side_effect; ketamine; neutral} and [his [blood pressure shot up]{S other_physical side_effect}]{O side_effect; ketamine}. [After the third he had two days of something he recognised]{O partial; ketamine}. "[I [wanted some toast]{S appetite_weight improved}. I wanted it! I rang my wife from the station about it]{O benefit; ketamine}." [By the end of the week it had gone]{O partial; ketamine}, and [it didn't come with the fourth, the fifth or the sixth]{O no_benefit; ketamine}.

A woman who'd travelled on the same train, Carol, a mother of four, got [well]{S mood other improved} on [ketamine]{T ketamine; other} and has stayed [well]{S mood other improved} with a [top-up]{T ketamine; other} every two months. She sends him a card at Christmas. He's glad, he says, and one can see that he is.

In 2021 Professor Amadi put him forward for [vagus nerve stimulation]{T vagus nerve stimulation; planned}, a device like a pacemaker. Funding for the [implant]{T vagus nerve stimulation; not_tried} was refused twice. The second letter spelled his name wrong.

Living with it

What does one do, then? He sees a [psychologist]{T acceptance and commitment therapy; ongoing} each month who practises [acceptance and commitment therapy]{T acceptance and commitment therapy; ongoing; frequency=each month}. She doesn't try to cheer him up. "[It's not made me [less depressed]{S mood}]{O no_benefit; acceptance and commitment therapy}. [It's made me better at it]{O partial; acceptance and commitment therapy}." On Wednesdays there's a [walking group]{T walking group; ongoing; frequency=Wednesdays} run by a mental health charity. [For an hour or so he's [among people]{S functioning improved}, and the [stone]{S mood fig} is carried by the legs]{O partial; walking group}.

"I'd like readers to know that one can be this ill and still be of use," he says. "I do the group's maps."

[Asked whether he's better than he was ten years ago, he considers it fairly, as if it were rainfall. No, he says. About the same]{O no_benefit; overall}.

Then he goes to see to the clock. It isn't Sunday, but he likes to check.

Samaritans: call 116 123, free, at any hour.

=== 514-chronic-back-pain
title: Your questions on back pain: Ron's long story, and what the evidence says
genre: article
layout: hospital newsletter in question and answer form
condition: chronic back pain
area: general
english: Canadian
narrator: journalist
overall: unchanged
split: train
round: 2
ledger:
  naproxen | medication | stopped | partial | gastrointestinal
  tramadol | medication | stopped | partial | gastrointestinal, sleep
  hydromorphone | medication | stopped | worse | substance_use, pain, cognition, gastrointestinal
  pregabalin | medication | stopped | no_response | appetite_weight, neurological
  chiropractic | procedure | tried | no_response
  acupuncture | mind_body | tried | no_response
  facet joint injections | procedure | stopped | partial
  spinal fusion | procedure | tried | worse | neurological
  spinal cord stimulator | procedure | stopped | partial | pain, neurological
  medical cannabis | medication | declined | unknown
  duloxetine | medication | ongoing | partial | other_physical
  pain management program | care_setting | stopped | partial
  swimming | lifestyle | ongoing | partial
  tai chi | mind_body | planned | unknown
---
Ron Desjarlais, 57, drove a logging truck out of Prince George for 24 years. In 2008 he jumped down from the cab, as he had ten thousand times, and [something went]{S pain}. "I heard it," he says. "Like a [carrot]{S pain fig}."

He [hasn't worked]{S functioning} since 2011. He agreed to let us use his story to answer some of the questions that patients bring to our clinic. It isn't one of our successes, and he says that's why he's telling it.

Isn't it always something that shows up on a scan?

No. About four in five adults have [back pain]{S pain general} at some time, and in nine of ten no exact cause can be found. Scans of people with no [pain]{S pain general absent} show [worn discs]{S other_physical general} too. Ron's showed two. His neighbour's, who golfs, showed four.

Which [painkillers]{T painkillers (medication); general} work?

[Anti-inflammatories]{T anti-inflammatories (medication); general} help a little. [Acetaminophen]{T acetaminophen (medication); general}, on its own, doesn't seem to. [Opioids]{T opioids (medication); general} help in the short run, but in a large Australian trial they did no better than placebo, and after a year more people were [misusing]{S substance_use general side_effect} them.

Ron took [naproxen]{T naproxen; stopped} till [it gave him a [bleeding ulcer]{S gastrointestinal side_effect}]{O side_effect; naproxen}. [It had helped, some]{O partial; naproxen}. On [tramadol]{T tramadol; stopped} [he was [bunged up]{S gastrointestinal fig side_effect} and [half asleep]{S sleep side_effect}]{O side_effect; tramadol}. [It took the edge off for about a year]{O partial; tramadol}. Then a doctor, long retired, moved him to [hydromorphone]{T hydromorphone; stopped}.

"[First month, I thought I was cured]{O partial; hydromorphone}. [Then I [needed more, and more]{S substance_use side_effect}, and [hurt worse]{S pain worsened side_effect} than when I started]{O worsening; hydromorphone}. [I [missed my daughter's whole grade eleven]{S cognition fig side_effect}. I was there. I [don't remember it]{S cognition side_effect}]{O side_effect; hydromorphone}. And [I'd [go nine days without a crap]{S gastrointestinal side_effect}, pardon me]{O side_effect; hydromorphone}." He was never [addicted]{S substance_use absent side_effect}, he feels, only [stuck]{S substance_use fig side_effect}. It took our team fourteen months to taper him off. [[Sweats]{S other_physical withdrawal}, [shakes]{S neurological withdrawal}, [crying]{S mood withdrawal} in the truck]{O withdrawal; hydromorphone}. [After it was over the [pain]{S pain improved} was no worse without it, a hair better if anything]{O partial; overall}.

Do [nerve pills]{T gabapentinoids (medication); general} help?

For [pain down the leg]{S pain general}, [gabapentin]{T gabapentin (medication); general} and [pregabalin]{T pregabalin; general} are often prescribed; trials have been disappointing. [Ron [went from 200 to 245 pounds]{S appetite_weight side_effect} on [Lyrica]{T pregabalin; stopped} and [walked into doors]{S neurological side_effect}]{O side_effect; pregabalin}. "[All side effects, no effect]{O no_benefit; pregabalin}." He was taken off it in 2015. His sister takes [Lyrica]{T pregabalin; other} for [shingles pain]{S pain other} and wouldn't be without it.

What about hands-on treatments?

Some people get short-term relief from them. Ron had [chiropractic]{T chiropractic; tried; sessions=thirty}, thirty visits, and [acupuncture]{T acupuncture; tried}, twelve. [Nothing from one and less from the other]{O no_benefit; chiropractic, acupuncture}, though he liked the music.

Should I have an [injection]{T facet joint injections; general}? Or an [operation]{T spinal fusion; general}?

[Injections]{T facet joint injections; general} into the small joints of the spine may help for weeks or months. [Ron got about six good weeks from each of three]{O partial; facet joint injections}. [The fourth did nothing]{O no_benefit; facet joint injections}, and that was the last.

[Fusion]{T spinal fusion; general} is meant for unstable spines. For plain [back pain]{S pain general}, results are no better than a good [rehab program]{T rehabilitation program (care_setting); general}. Ron had his [fusion]{T spinal fusion; tried; started=2013} in Vancouver in 2013. "[I went in with a [sore back]{S pain} and came out with a [sore back]{S pain} and a [foot that drags]{S neurological side_effect}]{O worsening; spinal fusion}." Risks include [infection]{S other_physical general possible side_effect}, [nerve damage]{S neurological general possible side_effect} and [more pain]{S pain general possible side_effect}.

In 2018 he was approved for a [spinal cord stimulator]{T spinal cord stimulator; stopped; started=2018}, a battery with wires along the spine. [The test week went well: he [slept six hours]{S sleep improved}]{O partial; spinal cord stimulator}. [Once it was in for good, it was a [buzzing]{S neurological side_effect} on top of a [pain]{S pain}]{O no_benefit; spinal cord stimulator}. [The [battery]{T spinal cord stimulator; stopped} [dug into his hip]{S pain side_effect}]{O side_effect; spinal cord stimulator}. They took it out two years later. Dr. Wen Hathaway, who looks after him, has another patient, a nurse, who calls her [stimulator]{T spinal cord stimulator; other} the best thing she ever did.

Is [cannabis]{T medical cannabis; general} worth a try?

The evidence is thin. Ron was offered [medical cannabis]{T medical cannabis; declined}, and said he'd lost enough years already.

So what is left?

[Duloxetine]{T duloxetine; ongoing; dose=60 mg} at 60 mg is an [antidepressant]{T duloxetine; general} that works on pain pathways. Ron isn't [depressed]{S mood absent}, he'd like it noted. [It turns the [pain]{S pain improved} from an eight to a seven]{O partial; duloxetine}. [He [sweats]{S other_physical side_effect}]{O side_effect; duloxetine}. He did three weeks in our [pain program]{T pain management program; stopped; duration=three weeks} and [came out [able to sit through a movie]{S functioning improved}]{O partial; pain management program}; [that's slipped a bit]{O partial; pain management program}. He [swims]{T swimming; ongoing; frequency=every day but Sunday} every day but Sunday. "[In the water it's [a five]{S pain improved}. Then I climb out]{O partial; swimming}." There's a [tai chi]{T tai chi; planned} class starting in the new year that he's signed up for.

[Is he better than in 2011? "Nope," says Ron. "Different. It's every day, it's all day, same as it was]{O no_benefit; overall}. [But I [was at my daughter's convocation]{S functioning improved}, and I [remember it]{S cognition improved side_effect}]{O benefit; overall}."

Dr. Hathaway asks for two things to be added. If you have [numbness between the legs]{S neurological general} or [can't pee]{S other_physical general}, go to Emergency now. And if you're stuck, as he was, ask us about tapering. Nobody will take it away from you overnight.

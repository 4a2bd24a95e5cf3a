=== 265-neuropathy
title: Re: anyone elses feet go mad at night??
genre: forum
layout: reply to somebody's question
condition: neuropathy
area: general
english: British
narrator: patient
overall: unchanged
round: 1
ledger:
  amitriptyline | medication | stopped | partial | sleep, gastrointestinal, cognition
  gabapentin | medication | tried | no_response | neurological, cognition, energy, other_physical, appetite_weight
  capsaicin cream | medication | stopped | worse | pain
  duloxetine | medication | ongoing | no_response | other_physical, gastrointestinal
  capsaicin patch | medication | planned | unknown
  spinal cord stimulation | neuromodulation | not_tried | unknown
  vitamin B12 | supplement | tried | no_response
---
worst night was feb this year since u asked how bad it gets. 4am, lying on the kitchen lino coz its the coldest floor in the flat and [couldnt bear the duvet touching my toes]{S pain}. 37 yr old bloke [crying]{S mood} at bedding lol. missus thought id had a [stroke]{S diagnosis clin possible}.

mine is [small fibre neuropathy]{S diagnosis clin}, no idea what from, sugars fine, dont drink, bloods all fine. [burning in both feet]{S pain}, [pins n needles up to the shins]{S neurological}, and [toes feel like theyve been left in a chip pan]{S pain fig}. daytime i can sort of ignore it, nights no chance.

so what ive had, in order

[ami]{T amitriptyline; stopped; dose=10mg then 25mg} (10mg then 25mg): [actually [slept]{S sleep improved} for about 5 wks]{O partial; amitriptyline} then [it just packed in]{O no_benefit; amitriptyline}. plus [[hungover till lunch]{S sleep fig side_effect}, [mouth like a hamster cage]{S gastrointestinal fig side_effect}, [forgetting customers names]{S cognition side_effect}]{O side_effect; amitriptyline}. binned it.

[gabapentin]{T gabapentin; tried; dose=up to 1800} up to 1800. here is my list for u coz leaflet dont cover it: [[dizzy on stairs]{S neurological side_effect}, [double vision]{S other_physical clin side_effect}, [puffy ankles]{S other_physical side_effect}, [put on a stone]{S appetite_weight side_effect}, [couldnt find words]{S cognition side_effect}, [wiped out]{S energy fig side_effect} by 7pm]{O side_effect; gabapentin}. and [feet? exactly the same mate]{O no_benefit; gabapentin}. 

[that [chilli cream]{T capsaicin cream; stopped; frequency=4x a day} 4x a day made the [burn]{S pain worsened} twice as bad]{O worsening; capsaicin cream} and i rubbed my eye once so. never again.

[B12]{T vitamin B12; tried; dose=1000mcg} 1000mcg off the internet coz my nan swears by it. [nowt]{O no_benefit; vitamin B12}.

now on [duloxetine]{T duloxetine; ongoing; dose=60mg; duration=since june} 60mg since june. [bit [sweaty]{S other_physical side_effect}, bit [sicky]{S gastrointestinal side_effect} first wk, nothing i cant live with]{O side_effect; duloxetine; neutral}. [is it doing anything for the feet tho? honestly if u swapped them for tic tacs i dont think id notice]{O no_benefit; duloxetine}. staying on coz pain nurse says give it till xmas.

u asked about the [stimulator]{T spinal cord stimulation; not_tried} thing in the back. never had it m8, my consultant put in for funding and the board said no, [neuropathy]{S diagnosis clin} like mine aint on their list. theres a [strong chilli patch]{T capsaicin patch; planned} they do at the hospital, im down for that in jan. different to the [cream]{T capsaicin cream; stopped} apparently.

the pain nurse told me with the [nerve drugs]{T nerve pain medication (medication); general} its roughly 1 in 6 or 1 in 7 ppl that get their [pain]{S pain general} cut in half, so most of us dont, its not u doing it wrong. her advice was start low, go up slow, dont stop [pregabalin]{T pregabalin (medication); general} or [gabapentin]{T gabapentin; general} overnight, and get ur feet checked coz u [cant feel cuts]{S neurological general}.

anyway [ill be straight, im where i was 2 yrs ago, same [pain]{S pain}, just know the names of more tablets]{O no_benefit; overall}. sorry its not a cheerier reply. hows ur [balance]{S neurological other possible}? mine still ok

=== 052-opioid-use-disorder
title: My husband's log
genre: relative
layout: spouse
condition: opioid use disorder
area: mental
english: British
narrator: relative
overall: partly_improved
round: 1
ledger:
  dihydrocodeine | medication | tried | unknown | sleep
  methadone | medication | stopped | partial | sleep, gastrointestinal, other_physical
  hospital admission | care_setting | stopped | partial
  lofexidine | medication | tried | partial | neurological, other_physical
  buprenorphine | medication | ongoing | response | pain, gastrointestinal, sleep
  zopiclone | medication | declined | unknown
  clonidine | medication | tried | partial | gastrointestinal
  keyworker | support | ongoing | unknown
---
[Opioid use disorder]{S diagnosis clin}, moderate to severe, F11.2 on the letter. My husband was 64 when a psychiatrist nine years his junior typed that, and he is 66 now. I am a retired quantity surveyor and I keep spreadsheets, so what follows comes with figures.

It began with a [crushed vertebra]{S diagnosis} in 2015 and [dihydrocodeine]{T dihydrocodeine; tried; dose=30 mg; frequency=four times a day}, 30 mg four times a day, which was perfectly proper. By 2021 he was [getting through 40 tablets on a weekday]{S substance_use} and more at weekends, some from our GP, the rest from a website with a Union Jack on it. I found the packets in the piano stool. He had [stopped going to choir]{S functioning}, [lied about petrol money]{S functioning}, [fell asleep over dinner]{S sleep side_effect}. When a parcel was late he had [gooseflesh]{S other_physical withdrawal}, [streaming eyes]{S other_physical withdrawal}, [legs that kicked the footboard]{S neurological withdrawal} all night.

First line from the drug service: [methadone]{T methadone; stopped; dose=30 ml rising to 70; duration=eleven months}, 30 ml rising to 70, eleven months. My column "extra tablets taken" [went from a daily average of 38 to 6, but never to nought]{O partial; methadone}. [He [sweated through two vests a day]{S other_physical side_effect}, was [badly constipated]{S gastrointestinal side_effect} and [slept in ninety-minute pieces]{S sleep side_effect}]{O side_effect; methadone}. [Then an ECG showed a [QTc of 498]{S other_physical clin side_effect} and they wanted him off it]{O side_effect; methadone}.

So he was [admitted]{T hospital admission; stopped; duration=16 days}: 16 days on a detox ward in another county, 1st to 16th March. They brought the [methadone]{T methadone; stopped} down and gave him [lofexidine]{T lofexidine; tried; dose=0.8 mg; frequency=four times daily}, 0.8 mg four times daily at the peak. [It blunted the [shivering]{S other_physical withdrawal improved} and the [cramps]{S pain withdrawal improved} but did nothing for the [restlessness]{S anxiety withdrawal}]{O partial; lofexidine}; [his [blood pressure dropped to 88/50]{S other_physical side_effect} and he [went over]{S neurological side_effect} in the shower]{O side_effect; lofexidine}. [He came home [clean]{S substance_use improved}]{O benefit; hospital admission} and [lasted nineteen days]{O partial; hospital admission}. Day twenty he [rang the website]{S substance_use}.

I was not nice about that. I am not proud of it.

Since May of last year he has been on [buprenorphine]{T buprenorphine; ongoing; started=May of last year}, at first [Espranor]{T buprenorphine; ongoing; dose=12 mg} 12 mg on the tongue, since October the monthly [Buvidal]{T buprenorphine; ongoing; dose=96 mg; frequency=monthly} injection, 96 mg. [The early [headaches]{S pain side_effect improved} (daily, 6/10 by his own score) were gone by week five]{O tolerated; buprenorphine}, and [the [nausea]{S gastrointestinal clin side_effect improved} had cleared before that]{O tolerated; buprenorphine}. [Extra tablets over the last 13 months: [two lapses]{S substance_use improved}, 14 tablets in all]{O benefit; buprenorphine}. [He no longer [listens for the letterbox]{S substance_use fig improved}]{O benefit; buprenorphine}. That is his phrase for it, not mine.

[Sleep]{S sleep} is the column that refuses to behave. [On the [injection]{T buprenorphine; ongoing} he still [wakes at 1.40 and again about 4]{S sleep unclear}]{O side_effect; buprenorphine}; whether that's the drug, his back or being 66, nobody will commit themselves. The GP offered [zopiclone]{T zopiclone; declined}; he said no, one [habit]{S substance_use} was plenty. In the spring a registrar, off licence, tried [clonidine]{T clonidine; tried; dose=75 micrograms; frequency=at night} at night, 75 micrograms, which is really a [blood pressure pill]{T clonidine; tried}. [His average went from 4 h 10 to 5 h 05]{O partial; clonidine}. [A [dry mouth]{S gastrointestinal side_effect improved} for a fortnight, then not]{O tolerated; clonidine}. Fifty-five minutes. I'd have paid good money for those in 2021.

He sees his [keyworker]{T keyworker; ongoing; frequency=every third Thursday}, a patient young woman called Bronagh, every third Thursday. [He has [gone back to the choir]{S functioning improved}, second bass, though not to driving, and not to handling our bank account]{O partial; overall}; that last one is my rule. [I'd call him two-thirds of the way]{O partial; overall}. He'd say three-quarters. We have agreed to differ and I've left the cell blank.

=== 067-premenstrual-dysphoric-disorder
title: my notes about PMDD with 16 (pill, running, waiting for doctor)
genre: forum
layout: post with TL;DR
condition: premenstrual dysphoric disorder
area: mental
english: second-language English (some grammar errors)
narrator: patient
overall: partly_improved
round: 1
ledger:
  vitamin B6 | supplement | stopped | no_response
  drospirenone and ethinylestradiol | medication | ongoing | partial | pain, other_physical
  running | lifestyle | ongoing | partial
  fluoxetine | medication | planned | unknown
  psychotherapy | psychotherapy | tried | no_response
---
[I would give 6 of 10 to the [pill]{T drospirenone and ethinylestradiol; ongoing} and maybe 7 to the [running]{T running; ongoing}]{O partial; drospirenone and ethinylestradiol, running}, but I am not sure if it is allowed to give points for this things, sorry, first post here. I am 16, nonbinary, from a small city in Slovenia, my english is from games.

**TL;DR: [PMDD]{S diagnosis clin}, [[pill]{T drospirenone and ethinylestradiol; ongoing} without break helps the half]{O partial; drospirenone and ethinylestradiol}, [forgetting it is very bad idea]{O withdrawal; drospirenone and ethinylestradiol}, [[running group]{T running; ongoing} helps more than I wanted to believe]{O benefit; running}, maybe I get [fluoxetine]{T fluoxetine; planned} in the spring.**

Long version. Since I am 13 every month it comes around one week before. I think it is a normal [bad mood]{S mood} first, and then [I hate everybody who breathes in the room]{S anger fig}, then [I cry because the bread is finish]{S mood}, and two days I have [thoughts that I dont want to write here]{S suicidality}. When the blood comes it is gone in few hours like somebody changed the channel. The rest of the month I have [tiredness]{S energy} a bit but I am me. My mother said all women have it. I am not even a woman, thanks mama.

First I have been to the [school psychologist]{T psychotherapy; tried; sessions=four times}, four times. She was kind but she asked always in the good weeks, so I had nothing to show. [It didnt change anything I think]{O no_benefit; psychotherapy}. Then [vitamin B6]{T vitamin B6; stopped} from the drugstore because somebody on internet said. [Also nothing]{O no_benefit; vitamin B6}, I finished the box.

The gynecologist (she was ok with pronouns, big surprise) gave me [Yaz]{T drospirenone and ethinylestradiol; ongoing; duration=since last october}, since last october, first with 4 days pause and now I take it through. [The [anger]{S anger improved} is maybe 60% smaller]{O partial; drospirenone and ethinylestradiol}. [The [crying]{S mood} is almost same, only it is not so planned now]{O partial; drospirenone and ethinylestradiol}. [The [dark thoughts]{S suicidality fig improved} I had only in two months from nine, so this is really better]{O benefit; drospirenone and ethinylestradiol}. [From the bad things: [chest is hurting]{S pain side_effect}, and [little brown bleeding]{S other_physical side_effect} in the first time]{O side_effect; drospirenone and ethinylestradiol}.

But please dont do what I did. In june we had a school trip and I forgot it at home, 5 days. [On day three I was [sitting in the hostel shower and shaking]{S anxiety withdrawal} and [screaming to my best friend]{S anger withdrawal} for a hair dryer]{O withdrawal; drospirenone and ethinylestradiol}. She still tell this story. So now there is one blister in my school bag too.

The [running]{T running; ongoing; frequency=tuesday and friday}: it is a program of the sport teacher, tuesday and friday, 8 weeks from zero to 5 kilometers. I went only because of a note in PE. [I dont know why but in the weeks with [running]{T running; ongoing} my [head is less loud]{S anxiety fig improved} and I [fall asleep]{S sleep improved} before midnight]{O benefit; running}. [In the very bad two days it does nothing, I run and [cry]{S mood} at the same time, the people look]{O no_benefit; running}.

What is next: the doctor wants to give me [fluoxetine]{T fluoxetine; planned; frequency=only the second half of the month}, only the second half of the month. She must ask first the psychiatrist for children and the waiting is until march. I am a little scared from it, I read it can make [suicide thoughts]{S suicidality general side_effect possible} in young people, and it would be stupid to get more of them. Or maybe not. Has somebody my age taken this?

[So it is not solved, I would say [I have now two bad days and not eight]{S mood improved}]{O partial; overall}. Maybe for others this is nothing. For me six days is something.

=== 225-agoraphobia
title: tDCS for agoraphobia
genre: review
layout: two paragraphs
condition: agoraphobia
area: mental
english: Indian English
narrator: patient
overall: unchanged
treatment: transcranial direct current stimulation
rating: 4/10
round: 1
ledger:
  transcranial direct current stimulation | neuromodulation | ongoing | no_response | other_physical
  cycloserine | medication | ongoing | no_response
---
[Agoraphobia]{S diagnosis clin} since eleven years, [not gone beyond our lane without my son]{S functioning}. At the Pune centre they are giving me [tDCS]{T transcranial direct current stimulation; ongoing; sessions=fourteen sittings}, fourteen sittings over, plus [cycloserine]{T cycloserine; ongoing}, [TB tablet]{T cycloserine; ongoing} only, for trial basis.

[Slight [itching under the pads]{S other_physical side_effect}, no other trouble]{O side_effect; transcranial direct current stimulation; neutral}. [Till date no change, still [heart is hammering]{S other_physical fig} at the gate]{O no_benefit; transcranial direct current stimulation, cycloserine}. Six sittings are left and I am keeping faith!

=== 280-generalised-anxiety-disorder
title: A member of ours: Mr Anselm, the man with the weather radio
genre: article
layout: newsletter portrait
condition: generalised anxiety disorder
area: mental
english: second-language English (some grammar errors)
narrator: journalist
overall: unknown
round: 1
ledger:
  valerian | supplement | tried | no_response
  autogenic training | mind_body | tried | no_response
  paroxetine | medication | stopped | mixed | sexual, appetite_weight, sleep, other_physical
  buspirone | medication | tried | no_response | neurological
  hydroxyzine | medication | tried | no_response | sleep
  bromazepam | medication | stopped | partial | cognition
  pregabalin | medication | ongoing | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
"He can [find a worry in an empty drawer]{S anxiety fig}," tells his sister about him. His former chief at the railway says Anselm was the best dispatcher of the line, because he had already [feared]{S anxiety} every accident before it could happen. And the wife, who brings us plum cake, says only: "Forty years I am the one who [must ring when I arrive]{S anxiety}."

Mr Anselm himself, 66, laughs about this, but shortly. In the kitchen runs a weather radio, it runs always. For this issue our newsletter visited him in his house near the river, which flooded one time in 1987, and about this flood he knows more than the fire brigade.

What he has got is called [generalised anxiety disorder]{S diagnosis clin}. The name he received with 58 years. Before, he says, it had no name, it was just the character.

**What is it?**

About one from twenty people has in the life once a [generalised anxiety disorder]{S diagnosis clin general}. Women get it twice so often as men. Different from a [phobia]{S diagnosis clin general}, the [fear has no fixed address]{S anxiety fig general}: today it is the money, tomorrow the lungs, the day after the grandchildren. The doctors speak about it when the [worry]{S anxiety general} holds for six months or more and cannot be put away. Typical signs can be:

- [inner restlessness]{S anxiety general possible}
- [muscles which are hard like wood]{S other_physical fig possible general}
- [trouble to fall asleep]{S sleep general possible}
- [quick tiredness]{S energy general possible}
- being [irritable]{S anger possible general}
- [thoughts that slip away]{S cognition fig general possible}

Dr. Mirela Obradov, who leads the anxiety ambulance in our district hospital, says it so: "People come to me because of [back pain]{S pain general}, because of the [stomach]{S gastrointestinal general}, because of the [heart]{S other_physical general}. The word [anxiety]{S anxiety clin general} they say in the last minute, with the hand already at the door. We have good means. With [cognitive behavioural therapy]{T cognitive behavioural therapy; general} about half of them have much fewer complaints, with medication similar many. But it needs weeks, and nobody likes weeks."

Back to Mr Anselm. With him it were the [neck]{S pain} and the [nights]{S sleep}. He [lay awake]{S sleep} and [calculated how long the pension would reach]{S anxiety} if the wife gets ill and the roof also. At the railway he had a reason to be awake, after the retirement he had none, and there it became really bad. He [stood three times in one evening on the ladder to look if the gutter is free]{S anxiety}. By the way the gutter is now from copper, this he shows us outside, twenty minutes, in the rain. A heron lives there too. But I lose the thread.

He tried first what is in the drugstore: [valerian]{T valerian; tried} drops, from the neighbor a book over [autogenic training]{T autogenic training; tried}, then from the house doctor [buspirone]{T buspirone; tried} and [hydroxyzine]{T hydroxyzine; tried}. "[The one made me [turning in the head]{S neurological side_effect}]{O side_effect; buspirone}, [the other made me [sleepy]{S sleep side_effect} in the supermarket]{O side_effect; hydroxyzine}," he says. And the whole list together? He blows over his flat hand like over dust. "[Not one of them did I feel where it counts]{O no_benefit; valerian, autogenic training, buspirone, hydroxyzine}."

Then came [paroxetine]{T paroxetine; stopped; dose=20 mg; duration=almost five years}, 20 mg, almost five years. [With this he could [let the grandchildren swim]{S functioning improved} without standing in the water himself]{O benefit; paroxetine}. [His wife [had not to ring any more]{S anxiety improved}]{O benefit; paroxetine}. So a success? Yes and no. He had written a list for us, in his clean dispatcher's letters, what came with it: [[eleven kilos more]{S appetite_weight side_effect}, [night sweat]{S other_physical clin side_effect}, [yawning]{S sleep side_effect} in the church, [strange dreams]{S sleep side_effect} about trains without driver, "[in the bed nothing more goes]{S sexual fig side_effect}"]{O side_effect; paroxetine}. At the last point the wife goes to look for the coffee.

Two years ago he wanted to be rid of it. Instead of asking, he left the [tablets]{T paroxetine; stopped} at home as they drove to the Baltic Sea. "[On the third day I had [electricity in the eyes]{S neurological fig withdrawal} when I looked to the side]{O withdrawal; paroxetine}," he says, "[and I have [cried]{S mood withdrawal} in front of a fish stand, a grown man, because of a mackerel]{O withdrawal; paroxetine}." [A week long he was [dizzy]{S neurological withdrawal}, [sick to the stomach]{S gastrointestinal withdrawal} and [more afraid]{S anxiety worsened withdrawal} than in all the years before]{O withdrawal; paroxetine}. In the emergency practice of the sea resort they gave him [bromazepam]{T bromazepam; stopped} for some days. [This stopped the [shaking]{S neurological withdrawal improved}, so long it lasted]{O partial; bromazepam}, but [he [could not anymore remember where the car stands]{S cognition side_effect}]{O side_effect; bromazepam}, and he gave the rest of the pack back.

Dr. Obradov shakes the head about such stories, but friendly. [Paroxetine]{T paroxetine; general}, she says, goes quickly out of the body; who stops it from one day to the other, can get [dizziness]{S neurological general withdrawal possible}, [electric feelings]{S neurological fig general withdrawal possible}, [nausea]{S gastrointestinal clin general withdrawal possible} and [bad sleep]{S sleep general withdrawal possible}. The rule is: down in small steps, over months, and never at the sea.

Since four weeks Mr Anselm takes now [pregabalin]{T pregabalin; ongoing; duration=since four weeks}, evenings and mornings. If it does something? He looks at the radio. "Ask me in autumn." And he stands on the list for a [cognitive behavioural therapy]{T cognitive behavioural therapy; planned}, place number 31, he rings there each Monday to know if he is now 30. He has many questions about it: must one speak in a group, is it true that one must imagine the worst, and does the lady have a parking place.

**If you know this from yourself:** speak with your house doctor. Regular [walking]{T walking (lifestyle); general}, [less coffee]{T reducing caffeine (lifestyle); general}, [sleeping at fixed times]{T sleep routine (lifestyle); general} do no harm. Our [circle for relatives]{T relatives' support group (support); general} meets every second Wednesday, there is also plum cake.

As we go, he calls us afterwards from the door that we should take the upper road. It came no rain.

=== 187-social-anxiety-disorder
title: The inch between the fork and the mouth
genre: article
layout: magazine feature with subheadings
condition: social anxiety disorder
area: mental
english: British
narrator: journalist
overall: improved
round: 1
ledger:
  propranolol | medication | tried | partial | other_physical, energy
  hypnotherapy | mind_body | tried | no_response
  sertraline | medication | tried | partial | other_physical, neurological
  group cognitive behavioural therapy | psychotherapy | tried | partial
  cognitive therapy | psychotherapy | tried | response
  physiotherapy | procedure | tried | response
  endoscopic thoracic sympathectomy | procedure | not_tried | unknown
  phenelzine | medication | not_tried | unknown
  bouldering | lifestyle | ongoing | partial
---
How far is it from a plate of peas to your mouth? Callum Threlfall can tell you: in the canteen of the insurance firm where he used to work it was about thirty-eight centimetres, and the last three of them were impossible.

"It starts in the web of the thumb," says Callum, who is 28 and has the unhurried voice of somebody describing a map. "A sort of [flutter]{S neurological}. Then the [wrist locks]{S neurological}. Then I can feel [heat come up from the collarbone]{S other_physical} in a straight line, like water filling a lock, and when it gets to my ears I know that everybody at the table can see it. So I put the fork down. I did that for two years. I [lost a stone and a half]{S appetite_weight} from [not eating lunch]{S functioning}."

**More than shyness**

Callum has [social anxiety disorder]{S diagnosis clin}, which used to be called [social phobia]{S diagnosis clin}. It is one of the commonest [mental health conditions]{S diagnosis general} in Britain and one of the least mentioned, for reasons that are built into it: the person who most needs to ring the surgery is the person who [cannot bear to be heard on the telephone]{S anxiety general}.

Up to one in ten of us will meet the criteria at some point, usually before the age of 20. Left alone it tends to stay; the average gap between the first symptoms and the first appointment is well over a decade. Untreated, it raises the risk of [depression]{S diagnosis clin general possible} and of [drinking too much]{S substance_use general possible}.

"I'd like people to stop using the word shy," says Dr Ottilie Brampton, a consultant clinical psychologist who runs a clinic in Leeds. "A shy person warms up. My patients don't warm up, they monitor. They are so [busy watching their own hands]{S anxiety general} that there's no attention left over for the conversation, and then they conclude they're [boring]{S hopelessness general}. The treatment is largely about where you point your eyes."

**The red jumper**

Callum grew up outside Burnley, the middle of three brothers, all of them loud. At 13 he was asked to read aloud in geography and his [voice cracked]{S other_physical}; somebody said "tomato". That, he thinks, was the first time he felt the [line of heat]{S other_physical}. By sixth form he was wearing a red jumper every day, in June as well, on the theory that his face would look paler above it. He chose a university on the basis that lectures were recorded. He took a job in claims because it could be done by email.

"I was good at it. I got promoted, which was a catastrophe, because then there were meetings."

His GP prescribed [propranolol]{T propranolol; tried; dose=40mg; frequency=an hour before anything he dreaded}, 40mg to be taken an hour before anything he dreaded. [It [slowed his pulse]{S other_physical improved} and [took some of the quiver out of his fingers]{S neurological improved}]{O partial; propranolol}, he says, but [the [blush]{S other_physical} climbed exactly as before, and so did the [conviction that he was being looked at]{S anxiety}]{O no_benefit; propranolol}. [He also noticed [cold feet]{S other_physical side_effect} and [legs like wet sand on the stairs]{S energy fig side_effect}]{O side_effect; propranolol}. An evening of [hypnotherapy]{T hypnotherapy; tried; duration=an evening} in a room above a vape shop cost him £85. "[I was mainly [worried]{S anxiety} that I was doing it wrong]{O no_benefit; hypnotherapy}."

He read about an operation, [endoscopic thoracic sympathectomy]{T endoscopic thoracic sympathectomy; not_tried}, in which the nerves that cause [blushing]{S other_physical general} are cut through small holes in the chest. He got as far as asking. His work's private insurer turned it down in four lines, calling it cosmetic, and he now thinks they did him a favour: a known consequence is [heavy sweating elsewhere on the body]{S other_physical general side_effect possible}.

**What usually helps**

According to Dr Brampton, and to national guidance, the options look like this:

- [Individual cognitive behavioural therapy]{T individual cognitive behavioural therapy (psychotherapy); general} designed for [social anxiety]{S anxiety clin general}, usually 14 to 16 sessions. Between half and two-thirds of people do well.
- [SSRIs]{T SSRIs (medication); general} such as [escitalopram]{T escitalopram (medication); general} or [sertraline]{T sertraline; general}, for those who would rather not talk or who don't improve. [Nausea]{S gastrointestinal clin general side_effect possible}, [headache]{S pain general side_effect possible} and [sexual problems]{S sexual general side_effect possible} are the usual complaints.
- [Supported self-help]{T supported self-help (psychotherapy); general} with a workbook.
- [Short-term psychodynamic therapy]{T psychodynamic therapy (psychotherapy); general} for people who decline the first two.
- Older drugs called [MAOIs]{T monoamine oxidase inhibitors (medication); general}, in specialist hands. These require a special diet.

Not recommended as routine: [beta blockers]{T beta blockers (medication); general}, [mindfulness]{T mindfulness (mind_body); general}, [Botox]{T botulinum toxin (procedure); general} for [sweating]{S other_physical general} and [St John's wort]{T St John's wort (supplement); general}.

**A group of people who can't do groups**

In 2021 Callum was started on [sertraline]{T sertraline; tried; dose=50mg; started=In 2021}, 50mg and later 100mg, and put on a list. What came up first was a [CBT group]{T group cognitive behavioural therapy; tried; duration=ten weeks} in a health centre, ten weeks, eight chairs. "Nobody sat in the two by the window. You've never heard a silence like it." [He managed to [eat a biscuit in front of strangers]{S functioning improved}]{O partial; group cognitive behavioural therapy}, which he is aware does not sound like much. "[It was a biscuit's worth of progress]{O partial; group cognitive behavioural therapy}." After that, [the [canteen]{S anxiety} stayed where it was]{O no_benefit; group cognitive behavioural therapy}.

The [tablets]{T sertraline; tried}, meanwhile, presented him with a puzzle that suited his temperament. [His [hands shook]{S neurological unclear} more in the first two months, and he [perspired through his shirts]{S other_physical unclear}]{O side_effect; sertraline}. Was that the disorder, reacting to the fact that he was now leaving the house, or was it the [sertraline]{T sertraline; tried}? He kept a notebook. He [sweated]{S other_physical unclear} on Sundays too, alone, doing the crossword. His pharmacist thought that pointed to the drug. His GP thought it pointed to Callum. It has never been settled. [What he does grant the [pills]{T sertraline; tried} is that "the [volume came down from nine to seven]{S anxiety fig improved}"]{O partial; sertraline}.

**Thumb, wrist, shoulder**

The thing that moved him on came from an unlikely quarter. A [physiotherapist]{T physiotherapy; tried; sessions=six visits} treating him for what he took to be a [strained elbow]{S pain possible} watched him pick up a pen and asked why he was lifting it with his neck. Over six visits she taught him to drop his shoulder, breathe out on the effort and let the forearm take the load, and gave him a programme of [slow exercises]{T physiotherapy; tried} with a one-kilo tin. [By the end the [wrist no longer locked]{S neurological improved}]{O benefit; physiotherapy}. "She had no idea she was treating a [mental illness]{S diagnosis}. I didn't tell her. I was too [shy]{S anxiety}."

It also got him into a climbing hall. He goes [bouldering]{T bouldering; ongoing; frequency=on Tuesdays} on Tuesdays, when it's quiet: "People look at your feet, not your face. [It's a [night off]{S anxiety fig improved}]{O partial; bouldering}."

And last year, after 22 months' wait, he began individual [cognitive therapy]{T cognitive therapy; tried} with a trainee of Dr Brampton's. They filmed him drinking soup. He was asked beforehand to predict how [red]{S other_physical possible} he would look, from nought to a hundred, and said 95; then he watched the film and had to admit it was about 30, roughly the colour of a person having soup. "[Something [let go]{S anxiety fig improved} in my sternum]{O benefit; cognitive therapy}. I actually felt it go, on the left."

The psychiatrist he saw once had mentioned [phenelzine]{T phenelzine; not_tried}. It was never prescribed. "I'd have had to give up Marmite," he says, with feeling.

**Thirty-eight centimetres**

He left the insurance firm in March and now [teaches evening map-reading to ramblers]{S functioning improved}. [He still [blushes]{S other_physical}; he has [stopped timing it]{S anxiety improved}]{O benefit; overall}. When we met, he [suggested a café at one o'clock]{S functioning improved}, the busiest hour, and [ordered peas]{S functioning improved}. I watched his thumb, because I'd been told to. It [trembled]{S neurological} once, near the rim of the plate, and then it got on with its lunch.

For information on [social anxiety]{S anxiety clin general}, speak to your GP or refer yourself to [NHS Talking Therapies]{T psychotherapy (psychotherapy); general}.

=== 162-chronic-back-pain
title: Pregabalin for chronic back pain
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: chronic back pain
area: general
english: British
narrator: patient
overall: improved
treatment: pregabalin
rating: 4
round: 1
ledger:
  pregabalin | medication | ongoing | response | neurological, appetite_weight, sleep
  naproxen | medication | tried | no_response
---
Reason for taking: [Chronic lower back pain]{S diagnosis clin} with [sciatica]{S diagnosis clin}, three years of it, since I was 19

Side effects: [[drifting off on buses]{S sleep side_effect}, [walking as if the floor were a jetty]{S neurological fig side_effect}, [sweet cravings]{S appetite_weight side_effect}, [few extra pounds]{S appetite_weight side_effect}]{O side_effect; pregabalin}

Comments: My back was a house with somebody [hammering in the cellar]{S pain fig} day and night. [[Naproxen]{T naproxen; tried} just made him wear slippers]{O no_benefit; naproxen}. [On this he [puts the hammer down]{S pain fig improved} by the second week and I could [sit through a whole lecture]{S functioning improved}]{O benefit; pregabalin}. We agreed six months, I tapered nicely to the date, and [a month after the end there he was, [tap tap under the boards]{S pain fig}]{O partial; pregabalin}. Back on 75mg twice daily since Easter. [[House is quiet]{S pain fig improved}]{O benefit; pregabalin}. [I even [dance in the kitchen of it]{S functioning fig improved}]{O benefit; pregabalin}.

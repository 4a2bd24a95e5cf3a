=== 272-perinatal-anxiety
title: The pulse in the ear
genre: essay
layout: essay
condition: perinatal anxiety
area: mental
english: second language
narrator: patient
overall: partly_improved
ledger:
  midwife support | support | tried | partial
  breathing exercises | mind_body | tried | no_response | neurological
  haptonomy | mind_body | tried | unknown
  acupuncture | mind_body | tried | no_response | pain
  sertraline | medication | planned | unknown
  propranolol | medication | not_tried | unknown
  cognitive behavioural therapy | psychotherapy | stopped | partial
  biofeedback | mind_body | ongoing | partial
  support group | support | ongoing | partial
---
It is five in the morning and I have a [clip]{T biofeedback; ongoing} on my left earlobe. A small green light says that my [heart, for the moment, is obedient]{S other_physical fig improved}. My daughter sleeps with open mouth beside me. I am forty-one years old, I teach the cello, and since nineteen months I am [listening to myself as one listens to a suspicious string]{S anxiety fig}.

I want to write how it came to this [clip]{T biofeedback; ongoing}. I will try to be exact, because when I told it to doctors they nodded before I was finished.

The first sign was not a thought. In the fourteenth week of the pregnancy I was on a tram and the [skin on the top of my head became tight, as if someone draws a bathing cap over it]{S other_physical fig}. Then the [fingertips cold]{S other_physical}. Then a [pressure under the collar bone]{S other_physical}, on both sides, symmetrical. I [counted 104 in the minute]{S other_physical}, sitting. I had no [fear]{S anxiety absent}, that is important. The [fear]{S anxiety} came two stops later, to explain the body, and it said: the child is dead.

The child was not dead. I had seven ultrasounds in nine weeks to be told that. Each one held for about a day and half, then the [bathing cap]{S other_physical fig}. I began to [press the doppler on my belly eleven times daily]{S anxiety}, in the instrument cupboard of the music school. I [did not sleep on the right side]{S anxiety}, I [did not eat anything red]{S anxiety}, I [did not play the low C string]{S anxiety}, for I [had the idea that the vibration goes to the placenta]{S anxiety}.

My mother said that it runs in the women. Her sister Irena has [washed the stairs of a building of six floors each night]{S anxiety other} in 1974, pregnant, until they have taken her to the [hospital for nerves]{T hospital admission (care_setting); other}. In our family this was told as a story about cleanliness.

Now I know that between fifteen and twenty of hundred women have a [disorder of anxiety]{S diagnosis general} in the pregnancy or the year behind it, which is more than those with the [depression]{S diagnosis clin general} everyone asks for. For most of them a [talking therapy]{T psychotherapy (psychotherapy); general} is the first advice, and [medicines of the SSRI type]{T SSRIs (medication); general} are considered where it is heavy. I read this on the wall of a waiting room. No one had said it with a mouth.

The [midwife]{T midwife support; tried; sessions=six times} was the first who did not nod. She put her hand flat between my shoulder blades and said, breathe here. She came six times, although she was paid for three. [While her hand was there, the [pulse went under ninety]{S other_physical improved}]{O partial; midwife support}. [When I did the [breathing]{T breathing exercises; tried} alone, from the sheet, I became only [dizzy]{S neurological side_effect} and [more attentive]{S anxiety worsened}]{O no_benefit; breathing exercises}. A friend brought me to [haptonomy]{T haptonomy; tried}, where the father talks through the belly. I remember the carpet. There was also [acupuncture]{T acupuncture; tried; sessions=four times}, four times, behind the ear and in the foot. [The [needle]{T acupuncture; tried} in the foot left a [dull pain]{S pain side_effect} for two days]{O side_effect; acupuncture} and [the rest of me it left as it was]{O no_benefit; acupuncture}.

My doctor offered [sertraline]{T sertraline; planned}. I carried the receipt, no, the prescription, in the cello case during four months. I asked if there is the tablet that the orchestra people take for the [shaking]{S neurological general}, the [propranolol]{T propranolol; not_tried}, and she said not in pregnancy, and not with my [asthma]{S diagnosis clin}.

Jana was born in November. Thirty hours. I will not describe, except that when they laid her on me the [cap loosened]{S other_physical fig improved} and for nine days I was [in my body like in a warm flat]{S anxiety fig improved}. On the tenth day I saw that her breath stops between two breaths. All breath does. I [sat up and watched the gap]{S anxiety} until Christmas. My [hands became rough like a bark]{S other_physical fig} from [washing]{S anxiety}. I [could not leave her with my husband for a shower]{S anxiety}. I [saw, in my head, without wishing it, the bread knife, the window, the stairs]{S anxiety}. I have never told the word for these pictures until a young [psychologist]{T cognitive behavioural therapy; stopped} told it to me: [intrusive]{S anxiety clin}. She said, they go against what you love, this is why they hurt.

With her I made [cognitive behavioural therapy]{T cognitive behavioural therapy; stopped; sessions=fourteen hours; started=January; ended=May}, fourteen hours, from January until May, on the sofa with Jana on a cushion. We made a staircase, with steps. First: leave the room one minute, and do not look. At the fifth step my jaw made a noise. [At the ninth I [went to buy plums and came back with plums]{S functioning improved}]{O benefit; cognitive behavioural therapy}. She was very correct and a little boring and she ended precisely on the hour. In June was the last meeting, as planned. We have shaken hands. The summer we spent at the lake of my parents-in-law, it was hot, the cello went out of tune every evening, Jana had two teeth and then four. [In all that time I [did not count her breath]{S anxiety improved}, I [slept in pieces of five hours]{S sleep improved}, the [knife was for bread]{S anxiety fig improved}]{O benefit; cognitive behavioural therapy}. I write it here because I did not notice it then; one does not notice an ache that is absent.

In September, in the crèche, a boy had a [seizure]{S neurological clin other} from [fever]{S other_physical other}, and [by the evening the [bathing cap was on my head]{S other_physical fig}]{O partial; cognitive behavioural therapy}. The boy is well. I called the [psychologist]{T cognitive behavioural therapy; stopped}. She has gone to another town. The new one has a place in February.

So, the [clip]{T biofeedback; ongoing}. My brother, who is an engineer, has sent it. It is for [biofeedback]{T biofeedback; ongoing; duration=Twenty minutes; frequency=twice daily}: the ear gives the pulse to the telephone, the telephone draws a curve, and you breathe so that the curve becomes round. Twenty minutes, twice daily. There are studies, he says, in pilots. [On good days the [tightness behind the eyes goes down like water in a sink]{S other_physical fig improved}, and on other days I am [only a woman who has found a better doppler]{S anxiety fig}]{O partial; biofeedback}. I cannot yet tell which.

On Wednesdays there is the [circle of mothers]{T support group; ongoing; frequency=Wednesdays} in the parish house. One of them, a baker, [weighs her son before and after each milk]{S anxiety other}. We laugh at us. [For the tram back I am [lighter]{S mood fig improved}]{O partial; support group}.

The prescription is still in the case, under the rosin, a new one, of October. Maybe I will go with it to the pharmacy today, maybe I wait for February. Sixty-eight, says the ear. Jana turns. Seventy-four. She opens her eyes and looks at me, and she has no idea that I am being measured.

=== 041-menopause
title: One good pump
genre: essay
layout: blog post with headings
condition: menopause
area: general
english: second-language English (some grammar errors)
narrator: patient
overall: improved
ledger:
  black cohosh | supplement | tried | no_response | gastrointestinal
  sage tea | supplement | tried | no_response
  citalopram | medication | stopped | no_response | sleep, sexual
  hormone replacement therapy | medication | ongoing | response
  estradiol patch | medication | stopped | partial | other_physical
  estradiol gel | medication | ongoing | response | pain
  progesterone | medication | ongoing | unknown | neurological, mood, energy
  testosterone | medication | declined | unknown
  vaginal estradiol | medication | tried | response
  cutting down coffee | lifestyle | ongoing | partial
  weight training | lifestyle | ongoing | response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
**The verdict first**

[[Gel]{T estradiol gel; ongoing}: very good]{O benefit; estradiol gel}. [[Patch]{T estradiol patch; stopped}: so-so]{O partial; estradiol patch}. [[Antidepressant]{T citalopram; stopped}: no]{O no_benefit; citalopram}. [[Tea]{T sage tea; tried}: please]{O no_benefit; sage tea}. I put it here because I am impatient person and when I was [awake in the four in the morning]{S sleep} with [wet hair]{S other_physical}, looking for answer in the internet, every woman wanted first to tell me about her journey. I am from Szeged, I live in Leeds nineteen years, I drive a bus. I have no journey. I have a route.

**How it begun**

I was forty-nine. I thought I have [malaria]{S diagnosis clin possible}. Really, because the [heat came from inside, like somebody opens the oven door in my chest]{S other_physical fig}, and it goes up the neck and in the face and then I am [wet]{S other_physical} and then [cold]{S other_physical}. In the uniform! In February, with the window of the cab open, and the passengers complaining. Twelve, fifteen times in a day. In the night worse. I [did not sleep more than two hours in one piece]{S sleep} for one year and half.

Then the other things. I [forgot the stop at the hospital]{S cognition}, where I stop since 2011. I [shouted on a man]{S anger} because he had a large suitcase. My [knees hurt]{S pain}, my [heart was jumping]{S other_physical fig}. I was [crying at the depot from nothing]{S mood}, and Sandra from rotas said me, "Ildi, it's the [change]{S diagnosis}, love." I said what change.

**What I took before I knew better**

[Black cohosh]{T black cohosh; tried} from the health shop, £17. [My [stomach did not like it]{S gastrointestinal fig side_effect}]{O side_effect; black cohosh}. [Sage tea]{T sage tea; tried; frequency=three cups in a day}, my mother's idea, three cups in a day, it tastes like you lick a chicken. [The one and the other did exactly nothing]{O no_benefit; black cohosh, sage tea}.

The first doctor was a boy, maybe thirty. He did not ask how many times I wake up. He gave me a [citalopram]{T citalopram; stopped; dose=20}, 20. I said, I am not [depressed]{S mood absent}, I am [hot]{S other_physical}. He said it helps also with [hot]{S other_physical}. Okay. [For me it did not help with [hot]{S other_physical}]{O no_benefit; citalopram}. [Five months I was [sleepy]{S sleep side_effect} and [nothing below the belt]{S sexual fig side_effect}]{O side_effect; citalopram}, and my husband is a patient man but he is not a monk. I stopped slowly, like the paper says.

**The patch and the gel**

Second doctor was a woman with grey hair and a fan on the desk, so I knew. She said [HRT]{T hormone replacement therapy; planned}. I was afraid, because my sister Zsuzsa in Hungary had the [breast cancer]{S diagnosis clin other} at forty-six. She is [well]{S other improved other} now, she had the [operation]{T surgery (procedure); other} and the [tamoxifen]{T tamoxifen (medication); other} and she is [more fat]{S appetite_weight other unclear} and more rude than before, thank God. The doctor made a drawing with little people, how many get it with and without. She sent me to the genetic test also. Negative. So I said yes.

[Evorel]{T estradiol patch; stopped; dose=50}, the [patch]{T estradiol patch; stopped}, 50. [In three weeks the [flushes]{S other_physical improved} were from fifteen to maybe seven]{O partial; estradiol patch}. But I sit nine hours and I [sweat]{S other_physical} and the [patch]{T estradiol patch; stopped} walks. Once I found it on the seat. [And under it my [skin was red like a stamp]{S other_physical fig side_effect}, and it [itched]{S other_physical side_effect}]{O side_effect; estradiol patch}. So after four months we changed to [Oestrogel]{T estradiol gel; ongoing; dose=two pumps, later three; frequency=in the morning; route=on the arm}, two pumps, later three, on the arm in the morning like you put cream for sun.

[This is the thing that worked]{O benefit; estradiol gel}. I say it clear. [One month and the [flushes]{S other_physical improved} were two in a day, small ones, polite]{O benefit; estradiol gel}. [The [head came back]{S cognition fig improved}]{O benefit; estradiol gel}. [I drove the whole 42 route and [did not forget one stop]{S cognition improved}]{O benefit; estradiol gel}. [My [breasts hurt]{S pain improved side_effect} in the beginning, this finished after six weeks]{O tolerated; estradiol gel}.

**The [progesterone]{T progesterone; ongoing} question**

With the [gel]{T estradiol gel; ongoing} you must take [Utrogestan]{T progesterone; ongoing; dose=100; frequency=in the evening} if you have still the womb. 100 in the evening. [It makes me [dizzy]{S neurological side_effect} if I don't go directly to bed, so I go directly to bed]{O side_effect; progesterone; neutral}.

But here I have a thing I don't understand. The [sleep]{S sleep improved}. [It was the last thing that got better, and it's now six hours]{O benefit; estradiol gel, progesterone}. Is it because the [capsule]{T progesterone; ongoing} makes you [sleepy]{S sleep general side_effect possible}? Or because I'm [not boiling]{S other_physical fig improved}? [Some mornings I am also [grey]{S mood fig unclear}, [slow]{S energy unclear}, [without humour]{S mood unclear}]{O side_effect; progesterone}, and I look at the packet and ask, is it you, or is it me, who is fifty-one and gets up at 3.50? I asked the doctor. She said "could be either." For this answer I respect her.

She offered also [testosterone]{T testosterone; declined}, because of the bed. I said no, [the [shop is open again]{S sexual fig improved}]{O benefit; vaginal estradiol}, thank you. [[Vagifem]{T vaginal estradiol; tried}, the small [tablet]{T vaginal estradiol; tried} for down there, was enough, it [doesn't burn any more]{S pain improved}]{O benefit; vaginal estradiol}. Why doesn't anybody speak about this? My mother's generation just stopped wearing trousers.

**What I did myself**

I [cut the coffee]{T cutting down coffee; ongoing} from seven to two. [This helped with the [jumping heart]{S other_physical fig improved}, a bit]{O partial; cutting down coffee}. And I go to [lift the weights]{T weight training; ongoing; frequency=Monday and Thursday}, Monday and Thursday, with the young men at the leisure centre. They were afraid of me, now they hold the bar. [My [knees are quiet]{S pain fig improved} and I [carry the shopping]{S functioning improved} for upstairs neighbour]{O benefit; weight training}. People ask me did I try the [CBT]{T cognitive behavioural therapy; not_tried}, because it's in the leaflet. No. Nobody gave it to me and I talk enough at work.

**What is not fixed**

[I am [not the same sleeper]{S sleep}]{O partial; overall}. [My [hair is thin]{S other_physical} and it stays thin]{O no_benefit; overall}. [I [lose a word]{S cognition} sometimes, in two languages together, and then I [stand there with the mouth open like a carp]{S cognition fig}]{O no_benefit; overall}.

And I am angry still, for the eighteen months. Not illness angry. Just the normal kind. I count it up sometimes at the red lights: eighteen months, two doctors, £200 in the shop, and it was a thing that comes in a bottle with a pump. They told me three times to wear layers.

=== 017-first-episode-psychosis
title: Kettle: a conversation on local radio
genre: interview
layout: radio transcript with names
condition: first-episode psychosis
area: mental
english: British
narrator: interview
overall: unknown
ledger:
  early intervention service | care_setting | tried | unknown
  antipsychotics | medication | stopped | partial | appetite_weight, neurological, energy, cognition
  abstinence from cannabis | lifestyle | tried | unknown
  fish oil | supplement | tried | no_response | gastrointestinal
  ashwagandha | supplement | stopped | unknown | sleep
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  family therapy | psychotherapy | tried | response
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
PRESENTER (Huw): You've brought something in with you. For listeners, it's a kettle. A perfectly ordinary white kettle.

TAMSIN: It's the kettle. I had it in a bin bag on the balcony for four months because it was [saying my name]{S mania_psychosis}. I keep it on the desk at work now. It makes tea. I thought you'd want a prop, you people always want a prop.

HUW: (laughs) Guilty. You were how old?

TAMSIN: Twenty-three. Twenty-five now. I was fitting kitchens with my uncle, which is a laugh given the appliances. First it was a bit of [muttering when the water came up to the boil]{S mania_psychosis}. Then I [stopped sleeping]{S sleep}, and then I [worked out that the neighbours had wired the block]{S mania_psychosis}. I was very organised about it. I had a folder.

HUW: Were you [frightened]{S anxiety possible}?

TAMSIN: Not to start with. I was chuffed, if you want to know. It's a compliment, isn't it, all that trouble for a kitchen fitter from Barry. The [fear]{S anxiety} came later, when they [started on about my little brother]{S mania_psychosis}. That's when my mam rang the doctor.

HUW: And they called it?

TAMSIN: [First-episode psychosis]{S diagnosis clin}. Which I've always thought was cheeky, "[first episode]{S diagnosis clin}", like there's a series commissioned.

HUW: So what did they do for you?

TAMSIN: The [early intervention team]{T early intervention service; tried} came to the flat, which was decent, I'll say that. And they put me on an [antipsychotic]{T antipsychotics; stopped}. I'm not going to say which, because whichever I say you'll get emails.

HUW: Fair enough. Did it help?

TAMSIN: See, everyone wants it to go: she took the [tablet]{T antipsychotics; stopped}, the [kettle shut up]{S mania_psychosis improved}. [It [went from talking to humming]{S mania_psychosis improved}]{O partial; antipsychotics}. After about two months. [A small thing. I'd give it that, a small thing]{O partial; antipsychotics}. But in those same two months I was sleeping at my mam's, I'd [stopped the weed]{T abstinence from cannabis; tried}, I wasn't on my own with the folder, and my auntie had me on [fish oil]{T fish oil; tried} the size of bullets and something called [ashwagandha]{T ashwagandha; stopped}. So you tell me what did it. The consultant was sure. I noticed he was always sure.

HUW: What about the [fish oil]{T fish oil; tried}? There's been research.

TAMSIN: There's been research on everything. [All I got from the [fish oil]{T fish oil; tried} was [burps]{S gastrointestinal side_effect} that'd frighten a seal]{O no_benefit; fish oil}. [The [ashwagandha]{T ashwagandha; stopped} made me [dopey]{S sleep side_effect} on top of the [prescription]{T antipsychotics; stopped}]{O side_effect; ashwagandha}, so my nurse asked me to knock that on the head, and I did.

HUW: Any side effects from the main one?

TAMSIN: How long have you got? [I [put on two and a half stone]{S appetite_weight side_effect}]{O side_effect; antipsychotics}. [[Knees going under the table all day, like I was running a sewing machine]{S neurological fig side_effect}]{O side_effect; antipsychotics}. And [[slow]{S energy side_effect}. [Thick, like custard]{S cognition fig side_effect}]{O side_effect; antipsychotics}. [I [measured a worktop three times and cut it wrong]{S cognition side_effect}]{O side_effect; antipsychotics}. [They halved the dose and the [knees stopped]{S neurological improved side_effect}]{O tolerated; antipsychotics}.

HUW: Were you offered anything else? I'm thinking, older listeners will remember [electric shock treatment]{T electroconvulsive therapy; not_tried}.

TAMSIN: No! God. Nobody came near me with that. We did have [family sessions]{T family therapy; tried; frequency=every other week; duration=half a year}, every other week for half a year, me and Mam and my brother in a room with a box of tissues and a plant. [They were better than I'd have bet]{O benefit; family therapy}. Mam stopped watching me eat. I'm still not sure what the plant was for. And I'm down for [CBT]{T cognitive behavioural therapy; planned}, the kind for [voices]{S mania_psychosis}. Fourteen months I've been down for it.

HUW: We did ask the health board, and they told us that two in three young people seen in the first years by a team like that need no [stay in hospital]{T hospital admission (care_setting); general} at all.

TAMSIN: I'd want to see how they counted.

HUW: You came off the [medication]{T antipsychotics; stopped; ended=in the spring} in the spring, is that right?

TAMSIN: April. With the team knowing, all above board. Down in halves, then quarters.

HUW: And how are you now? Is it [quiet]{S mania_psychosis fig possible}?

TAMSIN: You see, I don't answer that one. If I say it's [quiet]{S mania_psychosis fig possible}, I'm a poster. If I say it isn't, someone listening who's about to take their first tablet thinks what's the point. I [go to work]{S functioning improved}. I cut worktops. Some of them are the right length.

HUW: And the kettle?

TAMSIN: The kettle's got limescale.

HUW: One thing you'd tell somebody at the beginning?

TAMSIN: Ask them how they know. Whatever they tell you, the doctor, your auntie, the bloke online, ask how they know and watch their face. And get someone to do your shopping, because [nobody in that state eats]{S appetite_weight general}.

HUW: Tamsin, thank you. It's nine minutes to eleven, and after the news we've got the man who's knitted a lifeboat.

=== 146-postpartum-depression
title: What happened to Shai after the twins
genre: relative
layout: friend who cares
condition: postpartum depression
area: mental
english: Indian English
narrator: relative
overall: improved
ledger:
  massage | mind_body | tried | no_response
  ayurvedic tonic | supplement | tried | no_response
  mother and baby unit admission | care_setting | declined | unknown
  SSRIs | medication | stopped | mixed | gastrointestinal, sexual, anhedonia
  SNRIs | medication | ongoing | response | other_physical
  counselling | psychotherapy | ongoing | partial
---
[Antidepressants]{T antidepressants (medication); general} were, in my mind, one thing that rich people in Bandra take so as to cope with their maids. I am telling this frankly because I was against it, and because the person I was against it for is my oldest friend.

Shai and I shared a hostel room in Pune in 2010. They are not man or woman, they told me this before they told anyone, and they carried the twins because their partner could not. So already the whole colony had opinions. After the delivery, C-section, one month early, the opinions only became louder.

For first few weeks we all said it is [tiredness]{S energy}. Two babies, who will not be [tired]{S energy general}? But Shai was not only [tired]{S energy}. They would sit on the edge of bed holding the feeding bottle, and the [bottle would go cold]{S functioning}, and they [had not moved]{S energy}. They said to me on the phone, in a very normal voice, that the [babies would be better with someone else]{S hopelessness}. They said it is like [standing behind the glass at the airport, everybody is waving and you can't hear]{S anhedonia fig}. Their mother thought it was nazar. A woman came daily for the [maalish]{T massage; tried; frequency=daily; duration=forty days}, forty days, and there was a black [ayurvedic tonic]{T ayurvedic tonic; tried} which smelt of wet gunny bags. [Neither the [massage]{T massage; tried} nor the [tonic]{T ayurvedic tonic; tried} touched it]{O no_benefit; massage, ayurvedic tonic}, though the [masseuse]{T massage; tried} was a good gossip and I think Shai looked forward to that.

The gynaecologist, to her credit, asked ten questions from a form and then said the words: [postpartum depression]{S diagnosis clin}. She suggested [admission in a mother and baby ward]{T mother and baby unit admission; declined} in Bengaluru. Shai refused that flatly, who will let a person like me in a ward with that name on the door. Fair enough. So she wrote an [SSRI]{T SSRIs; stopped}. Which one I never asked, small white one, after breakfast.

I was doubtful and I kept a sort of watch. [Ten days, two weeks: [vomiting]{S gastrointestinal side_effect} in the mornings, as if pregnant again]{O side_effect; SSRIs}. [Then in the fourth week the [crying reduced]{S mood improved}, and they [began to answer messages]{S functioning improved}]{O benefit; SSRIs}. Okay, I thought, I was wrong. But by the third month something else came. Shai told me, with lot of embarrassment, over pani puri, that [[below the waist there was nobody home]{S sexual fig side_effect}]{O side_effect; SSRIs}. [[No desire]{S sexual side_effect}, [no finish]{S sexual side_effect}, nothing]{O side_effect; SSRIs}. [Also they [could not cry]{S anhedonia side_effect} at their own grandmother's funeral]{O side_effect; SSRIs}. "[I am not [sad]{S mood absent}, I am [not anything]{S anhedonia fig side_effect}]{O side_effect; SSRIs}," they said. The partner was patient but the partner is also human. So after five months they threw the [strip]{T SSRIs; stopped; duration=five months} in the dustbin because of this, without telling any doctor, and [the next ten days were ugly: [giddiness]{S neurological withdrawal}, [small electric jerks in the head]{S neurological fig withdrawal}, [shouting at the pressure cooker]{S anger withdrawal}]{O withdrawal; SSRIs}. [And then slowly the [cold bottle]{S functioning fig withdrawal} again]{O withdrawal; SSRIs}.

The second doctor was a psychiatrist, young fellow, who did not lecture. He changed to an [SNRI]{T SNRIs; ongoing}, a different family of medicine he said, with less chance of the [bedroom problem]{S sexual fig possible side_effect}, no guarantee. He also insisted on a [counsellor]{T counselling; ongoing; frequency=every Saturday; route=online}, every Saturday, online, while the twins bang spoons in the background. According to Shai [[counselling]{T counselling; ongoing} is useful half the time, and other half it is paying somebody to nod]{O partial; counselling}.

It is eight months now on the new [capsule]{T SNRIs; ongoing; duration=eight months}. [They [sweat through every kurta]{S other_physical side_effect}]{O side_effect; SNRIs}. [But Shai is [joking]{S mood improved}, is [back at the design studio]{S functioning improved} three days, [calls the babies by names]{S functioning improved} and not "they"]{O benefit; SNRIs}. [The [other matter is also, I am informed, working]{S sexual fig improved side_effect}]{O tolerated; SNRIs}.

I still don't trust a tablet which must be swallowed for nobody knows how long. When I asked the psychiatrist how long, he said we will see. I only say that [I have seen both conditions of my friend, and this one is the better]{O benefit; overall}.

=== 038-opioid-use-disorder
title: Suboxone round 2, is it the med or is it me
genre: forum
layout: post with TL;DR
condition: opioid use disorder
area: mental
english: American
narrator: patient
overall: partly_improved
ledger:
  buprenorphine and naloxone | medication | ongoing | partial | gastrointestinal, other_physical, neurological, mood, anhedonia, energy, sleep, sexual, other
  detoxification | care_setting | tried | unknown
  clonidine | medication | tried | partial
  bupropion | medication | planned | unknown
  narcotics anonymous | support | ongoing | unknown
  ice baths | lifestyle | ongoing | unknown
---
[Suboxone]{T buprenorphine and naloxone; ongoing}. God's little orange breath mint. Back on it after four yrs and I got a question for the veterans but first some backstory bc I just drank a cold brew the size of a fire hydrant.

37M, roofer, Kentucky. Started on perc 30s after I came off a ladder in 2014, ended where everybody ends. Round one was 2017. 8mg [film]{T buprenorphine and naloxone; ongoing; dose=8mg; frequency=in the morning; started=2017} in the morning, and dude. [Within like 2 hrs of the first one I was [eating a gas station burrito]{S appetite_weight improved} and [thinking about the future]{S hopelessness improved}]{O benefit; buprenorphine and naloxone}. [No [cravings]{S substance_use clin absent}, zero, for 2 and a half years]{O benefit; buprenorphine and naloxone}. Married, bought a bass boat. [Only gripe was [constipation]{S gastrointestinal clin side_effect} (bring a book) and my teeth, I [lost two molars]{S other_physical side_effect}]{O side_effect; buprenorphine and naloxone}. Tapered down nice n slow with my doc, jumped at 0.5 in spring of 2020. Great timing lol. [[Relapsed]{S substance_use clin} by that November on what turned out to be straight fent]{O partial; buprenorphine and naloxone}.

Skip ahead cause its boring and sad. 5 day [detox]{T detoxification; tried; duration=5 day; started=this July} in Lexington this July, [clonidine]{T clonidine; tried} and gatorade. Started the [films]{T buprenorphine and naloxone; ongoing; started=day 4} again on day 4 which was TOO EARLY. nobody waited. [I went into [precipitated withdrawal]{S other clin withdrawal} on a plastic mattress, [kicking]{S neurological withdrawal}, [puking]{S gastrointestinal withdrawal}, [crying for my dog]{S mood withdrawal}, 9 hours]{O side_effect; buprenorphine and naloxone}. [The [clonidine]{T clonidine; tried} took maybe a tenth off]{O partial; clonidine}. [It did turn around, like by day 7 I [could hold soup]{S gastrointestinal improved withdrawal}]{O tolerated; buprenorphine and naloxone}.

So heres the thing. [Its been 4 months, 16mg this time, I'm [not using]{S substance_use improved}, all my [drops are clean]{S substance_use improved}]{O benefit; buprenorphine and naloxone}. [But it is NOT like the first time]{O partial; buprenorphine and naloxone}. No burrito moment. [I [still think about it]{S substance_use} when I drive past the Speedway]{O partial; buprenorphine and naloxone}. [And I'm [flat]{S anhedonia fig unclear}]{O side_effect; buprenorphine and naloxone}. [Like [somebody let the air out]{S energy fig unclear}]{O side_effect; buprenorphine and naloxone}. [I [dont wanna fish]{S anhedonia unclear}, I [sleep 10 hrs]{S sleep unclear} and [wake up beat]{S energy unclear}, I [sweat through the sheets]{S other_physical unclear}, [no interest in the wife]{S sexual unclear} and she's noticed]{O side_effect; buprenorphine and naloxone}. 

Is that the [sub]{T buprenorphine and naloxone; ongoing}? or is that what my brain just looks like after fent? or is it [depression]{S diagnosis clin possible}, my mom had that? My PA honestly said "could be any of the three" and wants to add [Wellbutrin]{T bupropion; planned; started=next month} next month. My buddy Cody swears his [flatness cleared]{S anhedonia fig improved other unclear} when he went down to 8. Another guy at [NA]{T narcotics anonymous; ongoing} says his was [low T]{S diagnosis other}. I been doing [ice baths]{T ice baths; ongoing} in a stock tank cause of a podcast, jury's out, mostly I just yell.

I'm not gonna stop, buried two friends this year. Just tryna figure out who's driving.

TL;DR: [[subs]{T buprenorphine and naloxone; ongoing} were magic in 2017]{O benefit; buprenorphine and naloxone}, [round 2 keeps me [clean]{S substance_use improved}]{O benefit; buprenorphine and naloxone} but [I'm a [flat tire]{S anhedonia fig unclear}]{O side_effect; buprenorphine and naloxone}, cant tell if its the [med]{T buprenorphine and naloxone; ongoing} or the damage. What did yall do??

=== 290-hypothyroidism
title: Anybody else feel WORSE on Armour? (long)
genre: forum
layout: post with TL;DR
condition: hypothyroidism
area: general
english: American
narrator: patient
overall: worse
ledger:
  levothyroxine | medication | stopped | partial
  ketogenic diet | lifestyle | tried | no_response
  desiccated thyroid | medication | ongoing | worse | other_physical, anxiety, neurological, sleep, gastrointestinal
---
Can a guy ask a dumb question? How long do you give [Armour]{T desiccated thyroid; ongoing} before you holler uncle?

52, propane delivery, [Hashimoto's]{S diagnosis clin} since '16. Was on plain old [levothyroxine]{T levothyroxine; stopped; dose=125 mcg; duration=eight years} 125 mcg for eight years. [It was fine. Not great, fine]{O partial; levothyroxine}. [My [hair quit falling out]{S other_physical improved} and I [wasn't freezing in July]{S other_physical improved} anymore]{O benefit; levothyroxine}, but [the [gut stayed]{S appetite_weight}, 241 lbs no matter what I did]{O no_benefit; levothyroxine}. [Did [keto]{T ketogenic diet; tried; duration=four months} four months, [lost 3 lbs]{S appetite_weight improved} and a couple friends]{O no_benefit; ketogenic diet}. [Waste of bacon]{O no_benefit; ketogenic diet}.

Meanwhile my brother in law Ray switches to [NDT]{T desiccated thyroid; other} and [drops 40 pounds]{S appetite_weight improved other}, is out there [coaching Little League]{S functioning improved other}, won't shut up about it. So I badgered my doc till she wrote me the [pig pills]{T desiccated thyroid; ongoing; dose=90 mg; started=June}. 90 mg, since June.

What I got out of it:
- [[heart flopping like a carp in a bucket]{S other_physical fig side_effect}
- [sweats]{S other_physical side_effect}, soaked the truck seat
- [jumpy]{S anxiety side_effect}, [hands like I had six coffees]{S neurological fig side_effect}
- [2 am wide awake]{S sleep side_effect}
- [runs]{S gastrointestinal side_effect}]{O side_effect; desiccated thyroid} (sorry)

OK you'd figure with all that I'd at least be [skinny]{S appetite_weight absent}. [Nope, 254]{O worsening; desiccated thyroid}!! [And [tireder]{S energy worsened} than I ever was on the [levo]{T levothyroxine; stopped}]{O worsening; desiccated thyroid}. [I [fell asleep at my own kid's band concert]{S sleep}, second row]{O worsening; desiccated thyroid}. TSH came back 9 point something which the nurse said out loud like it was a bowling score.

Wife says go back. I say Ray. She says you are not Ray, Ray mows with a push mower. Doc wants six more weeks and another grain.

Also does anybody know if my coffee's messing with it, I take it at 4:30 with the thermos.

TL;DR: begged for [Armour]{T desiccated thyroid; ongoing} because it fixed my brother in law, [now I'm [heavier]{S appetite_weight worsened}, [shakier]{S neurological worsened side_effect} and [more beat]{S energy worsened} than before]{O worsening; desiccated thyroid}. Do I wait or bail?

=== 229-complicated-grief
title: Worked on the part it could work on
genre: review
layout: SHOUTS in capitals in places
condition: complicated grief
area: mental
english: British
treatment: sertraline
rating: 7/10
narrator: patient
overall: partly_improved
ledger:
  grief therapy | psychotherapy | not_tried | unknown
  counselling | psychotherapy | tried | no_response
  sertraline | medication | ongoing | response | gastrointestinal, other_physical, sexual
---
His watch. Thats what did it, a £15 Casio still beeping in the drawer 3 yrs after my brother died and every hour on the hour I'd be [back in the mortuary]{S anxiety fig}. [Prolonged grief disorder]{S diagnosis clin} with [depression]{S diagnosis clin}, ICG score 49. Asked for the [grief therapy]{T grief therapy; not_tried; sessions=16 sessions} there's actual evidence for, 16 sessions, REFUSED, not commissioned in our area. [Got 6 of [counselling]{T counselling; tried; sessions=6} instead (ICG 49 before, 47 after, say no more)]{O no_benefit; counselling}.

50mg then 100 from wk 4, now wk 30. [PHQ9 21 -> 6]{O benefit; sertraline}. [ICG 49 -> 28]{O benefit; sertraline}. [I [can drive past the hospital]{S functioning improved} and I've [gone back full time]{S functioning improved}]{O benefit; sertraline}. [I [MISS HIM EXACTLY AS MUCH]{S mood}]{O no_benefit; sertraline} but [I dont sit in the van [crying]{S mood improved}]{O benefit; sertraline}.

Minus points: [[loose guts]{S gastrointestinal side_effect} wks 1-3, [night sweats]{S other_physical clin side_effect}, [takes 40 mins to finish if I finish AT ALL]{S sexual side_effect}]{O side_effect; sertraline}. The [tablets]{T sertraline; ongoing} cost £9.90 a month. The [therapy]{T grief therapy; not_tried} I needed, NOTHING, because I never got it. Watch is on my wrist now

=== 250-obesity
title: Seven, and I don't give sevens
genre: review
layout: one unbroken paragraph
condition: obesity
area: general
english: American
treatment: phentermine
rating: 7
narrator: patient
overall: improved
ledger:
  apple cider vinegar | supplement | tried | no_response
  green coffee | supplement | tried | no_response
  berberine | supplement | tried | no_response
  weekly injection | medication | declined | unknown
  phentermine | medication | ongoing | response | gastrointestinal, sleep, anger
  diet | lifestyle | ongoing | partial
---
[7 out of 10 and I'm stingy]{O benefit; phentermine}. 52 yr old trucker, [318 lbs]{S appetite_weight} in March. I figured this was another racket, like the [apple cider vinegar]{T apple cider vinegar; tried} gummies and the [green coffee]{T green coffee; tried} and the [berberine]{T berberine; tried} my wife's sister sells ([$200 and all I lost was the $200]{O no_benefit; apple cider vinegar, green coffee, berberine}). Doc pushed the [weekly shot]{T weekly injection; declined} first, no thanks, not sticking myself for life. So [Adipex]{T phentermine; ongoing; dose=37.5}, 37.5. [[Down 41 lbs]{S appetite_weight improved} in 5 months and I [forget lunch]{S appetite_weight improved}, me]{O benefit; phentermine}. Downside: [[mouth like a gravel road]{S gastrointestinal fig side_effect}, [wired at bedtime]{S sleep fig side_effect}, [short fuse]{S anger fig side_effect} first month]{O side_effect; phentermine}. [Heart was fine on the DOT physical, no [pounding]{S other_physical absent side_effect} like they warn you]{O tolerated; phentermine}. You're only supposed to take it 12 weeks, so we'll see who's right. [Still think half of it is I [quit buying donuts]{T diet; ongoing}]{O partial; diet}.

=== 120-pots
title: Comment about autonomic clinic
genre: feedback
layout: service feedback comment
condition: POTS
area: general
english: second-language English (some grammar errors)
narrator: patient
overall: partly_improved
ledger:
  salt | supplement | ongoing | response
  water | lifestyle | ongoing | response
  compression stockings | procedure | ongoing | response | other_physical
  fludrocortisone | medication | tried | no_response | other_physical, pain
  ivabradine | medication | not_tried | unknown
---
Four stars, not five, I explain why. When I stand, [blood goes down to my feet]{S other_physical}, they become [violet like plum]{S other_physical fig} in three minutes, [heart from 74 to 131]{S other_physical}, and [edges of the room become grey]{S neurological}. Nurse Pilar believed me, she measured. She gave me plan: [salt]{T salt; ongoing; dose=8 grams}, 8 grams, [water]{T water; ongoing; dose=three litre} three litre, [tights]{T compression stockings; ongoing} until the waist. [With this I [can stand for one supermarket]{S functioning improved}, before [not even the bread]{S functioning fig}]{O benefit; salt, water, compression stockings}. [The [tights]{T compression stockings; ongoing} [itch]{S other_physical side_effect} behind knee]{O side_effect; compression stockings}. [[Fludrocortisone]{T fludrocortisone; tried; duration=two months} for two months: [ankles swollen]{S other_physical side_effect}, [head pressing]{S pain side_effect}]{O side_effect; fludrocortisone}, [[pulse same]{S other_physical}]{O no_benefit; fludrocortisone}. Missing star is for the [ivabradine]{T ivabradine; not_tried}. Doctor wanted, the funding panel refused, I never had it.

=== 023-alcohol-use-disorder
title: Leaky boat
genre: review
layout: form with fields
condition: alcohol use disorder
area: mental
english: British
treatment: acamprosate
narrator: patient
overall: unchanged
ledger:
  detoxification | care_setting | tried | partial
  acamprosate | medication | ongoing | no_response | gastrointestinal
---
Reason for taking: The [drink]{S substance_use}, I suppose

Side effects: [[diarrhoea]{S gastrointestinal clin side_effect}, a bit of [wind]{S gastrointestinal side_effect}]{O side_effect; acamprosate}

Comments: [Well, I'm [bailing faster than ever]{S substance_use fig}, if I'm honest]{O no_benefit; acamprosate}. [The [detox ward]{T detoxification; tried; started=March} [patched the boat]{S substance_use fig improved} in March, perhaps, for a fortnight]{O partial; detoxification}. [These were meant to be the tar, but the [water still comes in]{S substance_use fig}]{O no_benefit; acamprosate}. [Two bottles by teatime]{S substance_use}. Maybe it's the wrong boat.

=== 193-chronic-kidney-disease
title: Keep your uncle's miracle
genre: review
layout: rating line then text
condition: chronic kidney disease
area: general
english: Indian
narrator: patient
overall: partly_improved
treatment: ketoanalogues
rating: 2/5
round: 1
ledger:
  sodium bicarbonate | medication | tried | no_response
  febuxostat | medication | tried | no_response
  ketoanalogues | medication | stopped | no_response | gastrointestinal
  low protein diet | lifestyle | tried | no_response
  erythropoietin | medication | ongoing | response
---
2/5

Everybody in the OPD line said take this only, my uncle also took [Ketosteril]{T ketoanalogues; other} and his creatinine came down. [Mine was 4.1 before and 4.3 after six months of swallowing 12 [tablets]{T ketoanalogues; stopped; dose=12 tablets; frequency=daily; duration=six months} daily]{O no_benefit; ketoanalogues}. For what I have paid so much?? First nephrologist gave [sodium bicarb]{T sodium bicarbonate; tried} and [febuxostat]{T febuxostat; tried}, [nothing moved]{O no_benefit; sodium bicarbonate, febuxostat}, then this one along with [low protein diet]{T low protein diet; tried} where I am eating like a goat. [Same [weakness]{S energy}, same [itching in the night]{S other_physical}, same [swollen legs]{S other_physical}]{O no_benefit; ketoanalogues, low protein diet}. [Plus [gas]{S gastrointestinal side_effect} and one month of [loose motions]{S gastrointestinal side_effect} as free gift]{O side_effect; ketoanalogues}. After that new doctor madam checked my iron and started [erythropoietin injections]{T erythropoietin; ongoing; frequency=weekly; route=injection} weekly and [[breathlessness on stairs]{S other_physical improved} went within one month, I [can sit through full lecture]{S functioning improved} now]{O benefit; erythropoietin}. [Kidney itself is where it was]{O no_benefit; overall}. So kindly keep your uncle's miracle with you only.

=== 030-obesity
title: One seat is for the trombone
genre: interview
layout: speaker turns
condition: obesity
area: general
english: American
narrator: interview
overall: unchanged
round: 1
ledger:
  traffic light diet | lifestyle | tried | no_response
  metformin | medication | stopped | no_response | gastrointestinal
  semaglutide | medication | ongoing | partial | gastrointestinal, other_physical
  support group | support | ongoing | partial
  swimming | lifestyle | ongoing | partial
  bariatric surgery | procedure | not_tried | unknown
  liraglutide | medication | not_tried | unknown
  psychotherapy | psychotherapy | planned | unknown
---
Interviewer: Before I switched the recorder on you were telling me about the bus.

J.T.: Right, so I'm standing there with my trombone case and this tiny kid goes, Dad, he [needs two seats]{S appetite_weight}. And the dad is dying, he's turning purple, he's like sorry man. And I said no, he's right, I need two, one's for the trombone.

Interviewer: You're laughing.

J.T.: I am now. I got off three stops early though. I walked home and [didn't answer texts]{S functioning} till Sunday.

Interviewer: When did [weight]{S appetite_weight} become a medical thing for you?

J.T.: Third grade. The school nurse sent a letter. There was this clinic at the county hospital with cartoon vegetables on the walls and they gave my mom a chart, the [traffic light diet]{T traffic light diet; tried}. Green food, yellow food, red food. I was eight. I thought I was gonna get a ticket.

Interviewer: Did it do anything?

J.T.: [It taught me to [hide the red food]{S appetite_weight}]{O no_benefit; traffic light diet}. [I [put on eleven pounds]{S appetite_weight worsened} that summer]{O worsening; traffic light diet}. My sister did the same [diet]{T traffic light diet (lifestyle); other} with me and she [got skinny]{S appetite_weight other improved}, which, thanks, Dana.

Interviewer: And after that?

J.T.: Nothing for years. Then at fourteen my A1C came back at [prediabetes]{S diagnosis clin} so they put me on [metformin]{T metformin; stopped; dose=five hundred; frequency=twice a day}, five hundred twice a day. [I had the [runs]{S gastrointestinal side_effect} in every restroom of that middle school]{O side_effect; metformin}. [The sugar number barely budged and the [scale didn't move]{S appetite_weight} at all]{O no_benefit; metformin}. I quit taking it sophomore year and nobody noticed.

Interviewer: A lot of the people I speak to mention [liraglutide]{T liraglutide; not_tried}, the [daily shot]{T liraglutide; not_tried; frequency=daily}. Were you on that?

J.T.: Nope. Never even heard of that one.

Interviewer: So tell me about this year.

J.T.: Okay so, this year. In February I was [three forty-one]{S appetite_weight}. My [knees hurt]{S pain}, I [snored]{S sleep} so loud my roommate moved out, and I was [hungry like it was a job]{S appetite_weight fig}. Like, I'd be eating lunch and [scheduling the next lunch in my head]{S appetite_weight}. And I was [ashamed]{S hopelessness} of it all the time, even the scheduling. The student health doctor was the first one who said [obesity]{S diagnosis clin} was a disease and not a personality. She put in for [Wegovy]{T semaglutide; planned}. Insurance said no, she appealed, they said yes for six months.

Interviewer: You started on the lowest dose?

J.T.: Point two five a week, then point five, I'm at one milligram now. It's a [pen]{T semaglutide; ongoing; dose=one milligram; frequency=a week; route=pen}, you click it into your stomach. And the same month, and this is where it gets messy, I joined the Tuesday [group]{T support group; ongoing; frequency=Tuesday} at the rec center, it's eight of us and a retired bus driver called Marv who runs it, and I also started [swimming]{T swimming; ongoing; frequency=twice a week}, twice a week, early, when it's just me and the old ladies.

Interviewer: And has it worked?

J.T.: [I'm three thirty-four]{S appetite_weight}. So, [[seven pounds]{S appetite_weight improved} in five months]{O no_benefit; semaglutide, support group, swimming; mixed}. My doctor was hoping for thirty. [She called it below the response threshold, which I guess is doctor for meh]{O no_benefit; semaglutide}. 

Interviewer: Seven is something.

J.T.: It's a bowling ball minus half. But listen, [the [scheduling thing's quieter]{S appetite_weight fig improved}]{O partial; semaglutide, support group, swimming; positive}. [I'll [forget about food]{S appetite_weight improved} for like two whole hours]{O partial; semaglutide, support group, swimming; positive}. And I couldn't tell you if that's the [shot]{T semaglutide; ongoing} or Marv or the [pool]{T swimming; ongoing}. All three started inside of nine days. Worst science experiment ever.

Interviewer: Any side effects?

J.T.: [Oh man, [burps that taste like eggs]{S gastrointestinal side_effect}]{O side_effect; semaglutide}. [[Nausea]{S gastrointestinal clin side_effect} the day after every dose increase, and a bit of [hair coming out]{S other_physical side_effect} in the shower]{O side_effect; semaglutide; neutral}. [I was scared of the [pancreas thing]{S other_physical possible side_effect}, my aunt sent me like nine videos, but my labs are fine]{O tolerated; semaglutide}.

Interviewer: What about [therapy]{T psychotherapy; planned}, or something with a [counselor]{T psychotherapy; planned}?

J.T.: I'm on the waitlist at the campus place. October, they said.

Interviewer: Has anyone brought up [surgery]{T bariatric surgery; not_tried} with you?

J.T.: Marv had the [sleeve]{T bariatric surgery (procedure); other}, back in oh-nine. It went great for him, he shows you the before picture whether you ask or not. But no, nobody's offered it to me. You need a BMI and a year of paperwork and I've got a marching band schedule.

Interviewer: If somebody read the chart, they'd say nothing has changed.

J.T.: [They'd be right, pretty much]{O no_benefit; overall}. [My [knees still hurt]{S pain}]{O no_benefit; overall}. [I still [need the two seats]{S appetite_weight}]{O no_benefit; overall}. But there's a thing Marv says, which is you're not late, you're just on a different bus. It's super corny. [I sort of [believe it]{S hopelessness improved}, though]{O partial; support group; positive}. I've got another appeal going in for the fall, because my six months is up on the ninth, and I think if they'd let me get to the full dose we'd see something. I really do think that.

=== 273-gambling-addiction
title: Casino bathroom
genre: review
layout: one unbroken paragraph
condition: gambling addiction
area: mental
english: American
narrator: patient
overall: improved
treatment: naltrexone
rating: 6/10
round: 1
ledger:
  naltrexone | medication | stopped | mixed | gastrointestinal, pain
  gamblers anonymous | support | ongoing | response
---
So picture me in a casino bathroom at 6am with my kids lunch money in my sock. Doc gave me this, 50mg. [[Urges]{S substance_use improved} got way quieter in like 10 days no joke]{O benefit; naltrexone} but [the [nausea]{S gastrointestinal clin side_effect} and [headaches]{S pain side_effect} were so bad i quit week 7]{O side_effect; naltrexone}. They say half of people drop out of these pills anyways lol. [[GA]{T gamblers anonymous; ongoing; frequency=twice a week} twice a week since then and [14 months no bets]{S substance_use improved}]{O benefit; gamblers anonymous}!

=== 191-body-dysmorphic-disorder
title: bdd and the wing mirror, long one sorry
genre: forum
layout: post with an update weeks later
condition: body dysmorphic disorder
area: mental
english: British
narrator: patient
overall: unchanged
round: 1
ledger:
  psychotherapy | psychotherapy | tried | no_response
  fluoxetine | medication | tried | no_response | anhedonia, sleep
  rhinoplasty | procedure | tried | worse
  escitalopram | medication | ongoing | partial | other_physical, sexual
  day programme | care_setting | stopped | partial
  cognitive behavioural therapy | psychotherapy | tried | no_response
  exposure therapy | psychotherapy | tried | no_response
  mirror retraining | psychotherapy | stopped | partial
  aripiprazole | medication | declined | unknown
---
ok so the wing mirror on my dads van. thats where this starts tbh. i was 15, he was unloading plasterboard and i caught my nose in it and i swear i stood there for 40 mins and he thought id been nicked or smth. im 22 now and i can still tell u the exact angle.

anyway posting cos i just finished 8 weeks [day programme]{T day programme; stopped; duration=8 weeks} and ppl on here asked what its like. bit of history first, skip if ur bored

history: diagnosed [BDD]{S diagnosis clin} at 18 after i [dropped out of college]{S functioning} bc i [couldnt sit under the strip lights]{S functioning}. [checking]{S anxiety} was about 5 hrs a day at worst, [phone camera, spoons, shop windows, the black bit on the microwave]{S anxiety}. also [picking at my skin]{S other}, [cancelling on every1]{S functioning}, [wearing a covid mask till like last yr]{S functioning}. mum got told its [vanity]{S other absent} by the gp LOL. its not. i [feel like something thats been drawn wrong]{S hopelessness fig}, thats the closest i can get to it

things ive had so far
- a [counsellor]{T psychotherapy; tried; sessions=6} at college, 6 sessions, nice lady, kept telling me i was handsome. [did nothing]{O no_benefit; psychotherapy}, [if anything i left [checking]{S anxiety worsened} more]{O worsening; psychotherapy}
- [fluoxetine]{T fluoxetine; tried; dose=60mg} up to 60mg for a year. [[couldnt cry at my nans funeral]{S anhedonia side_effect}, [yawning all day]{S sleep side_effect}]{O side_effect; fluoxetine} and [[nose stuff]{S anxiety} exactly the same]{O no_benefit; fluoxetine}
- yeah i had the [nose job]{T rhinoplasty; tried}. turkey, 2 grand, my own money from screwfix. [3 weeks of [bliss]{S mood improved}]{O partial; rhinoplasty} [then it [moved to my chin]{S anxiety worsened}]{O worsening; rhinoplasty}. please dont do it if ur reading this, like 9 out of 10 of us arent happier after

so now im on [cipralex]{T escitalopram; ongoing; dose=30mg}, started it 10 months ago, 30mg which is over the normal max so they did an ecg. [honestly? [checking]{S anxiety improved} maybe went from 5 hrs to 4]{O partial; escitalopram}. [[sweating thru my tshirt]{S other_physical side_effect} and the [downstairs dept is closed]{S sexual fig side_effect}, u know]{O side_effect; escitalopram}. psych offered to add [aripiprazole]{T aripiprazole; declined} and i said no cos my cousin [put on 3 stone]{S appetite_weight other side_effect} on it and that would literally finish me

the [programme]{T day programme; stopped; frequency=3 days a week} itself. 3 days a week, 9 of us, old church hall that smelled of soup. mornings was [CBT]{T cognitive behavioural therapy; tried} in a circle, afternoons [exposure]{T exposure therapy; tried} like going to the big tesco with no hood. the bit i actually rated was [mirror retraining]{T mirror retraining; stopped} where u stand at arms length and describe urself like ur describing a lamp. "the nose has a bridge, it goes down, there are two nostrils." sounds mad. [for about 2 mins after i [feel nothing bad]{S mood improved} which is 2 mins more than before]{O partial; mirror retraining; positive}

my score at the start was 34 on the yale thing n at discharge 31. [the psychologist said thats technically movement but not what they call a response]{O no_benefit; day programme, cognitive behavioural therapy, exposure therapy}. she was well kind about it. my key worker said id "engaged brilliantly" which is what they write when nothing happened haha

so verdict: food good, people lovely, [[made two mates who get it]{S functioning improved}]{O partial; day programme; positive}, [nose [still the main character]{S anxiety fig}]{O no_benefit; day programme}. ask me anything

---

UPDATE (7 wks later)

sorry been quiet. so they step u down to one phone call a month and thats it. [i kept the arms length thing going for about 4 wks, [got the bus without a hood twice]{S functioning improved}]{O partial; mirror retraining}. then i saw a tagged pic from my mates 21st and [im [back at the microwave]{S anxiety fig worsened} basically]{O no_benefit; overall}. timed it on my phone cos they taught us to, [[4 and a half hrs]{S anxiety} yesterday]{O no_benefit; day programme, escitalopram}. 

not [suicidal]{S suicidality absent} or anything before any1 messages, just [fed up]{S mood}. still taking the [escitalopram]{T escitalopram; ongoing}, still at work (got put on nights at the warehouse, no mirrors, ideal). so id say [im where i was in january but with better vocab]{O no_benefit; overall; mixed}

someone asked if id do it again n yeah i would. idk why. the soup maybe

=== 023-alcohol-use-disorder
title: Leaky boat
genre: review
layout: form with fields
condition: alcohol use disorder
area: mental
english: British
narrator: patient
overall: worse
treatment: acamprosate
round: 1
ledger:
  detox admission | care_setting | tried | partial
  acamprosate | medication | ongoing | no_response | gastrointestinal
---
Reason for taking: The [drink]{S substance_use}, I suppose

Side effects: [[diarrhoea]{S gastrointestinal clin side_effect}, a bit of [wind]{S gastrointestinal side_effect}]{O side_effect; acamprosate}

Comments: Well, [I'm [bailing faster than ever]{S substance_use fig worsened}, if I'm honest]{O worsening; overall}. [The [detox ward]{T detox admission; tried} [patched the boat]{S substance_use fig improved} in March, perhaps, for a fortnight]{O partial; detox admission}. [These were meant to be the tar, but the [water still comes in]{S substance_use fig}]{O no_benefit; acamprosate}. [Two bottles by teatime]{S substance_use}. Maybe it's the wrong boat.

=== 299-parkinsons-disease
title: Aisle seven
genre: interview
layout: radio transcript
condition: Parkinson's disease
area: general
english: South African
narrator: interview
overall: worse
round: 1
ledger:
  rasagiline | medication | tried | no_response | sleep
  pramipexole | medication | stopped | partial | sleep, other_physical
  levodopa | medication | ongoing | partial | neurological, gastrointestinal
  entacapone | medication | stopped | no_response | gastrointestinal, other_physical
  amantadine | medication | stopped | partial | mania_psychosis, other_physical
  physiotherapy | procedure | ongoing | partial
  rehabilitation admission | care_setting | tried | partial
  speech therapy | procedure | tried | unknown
  mucuna | supplement | declined | unknown
  dancing | lifestyle | ongoing | partial
  deep brain stimulation | neuromodulation | planned | unknown
  apomorphine | medication | not_tried | unknown
---
LERATO: You are with Midday Kitchen. My guest wrote us a letter that begins on the floor of a supermarket, so that is where we begin. Nomvula?

NOMVULA: Aisle seven. Tinned fish. It was 11:40, my 10:30 dose had not kicked in, and my [feet were nailed to the tiles]{S neurological fig}. From the waist up I am shopping. From the waist down I am [furniture]{S neurological fig}. Then somebody reached past me for the pilchards and [I went over]{S neurological}, and forty people stepped around me because they thought I was [drunk]{S other absent}.

LERATO: And that was the worst?

NOMVULA: That was the worst. I have a spreadsheet, you know, I was a quantity surveyor for twenty-six years, I measure things. 14 August, [fall]{S neurological} number nineteen of that year. But the first eighteen were private.

LERATO: Take us back. How did you find out?

NOMVULA: My signature. The bank sent back a cheque in 2016 because the [writing had shrunk]{S neurological}. Then [no smell]{S neurological}, I burned the samp and could not tell. Then the [right hand trembled]{S neurological} when I was resting, only when I was resting, which I found insulting. I was forty-three. The neurologist in Pretoria watched me tap my fingers for one minute and said [Parkinson's]{S diagnosis clin}.

LERATO: What did they start you on?

NOMVULA: [Rasagiline]{T rasagiline; tried; dose=1 mg; frequency=every morning}, 1 mg every morning. [I gave it eleven months and my columns show no change]{O no_benefit; rasagiline}. [Maybe [poor sleep]{S sleep side_effect}, that is all I can put against its name]{O side_effect; rasagiline}. Next [Pexola]{T pramipexole; stopped; started=2017}, 2017, which is [pramipexole]{T pramipexole; stopped; dose=1.5 mg}, up to 1.5 mg. Now with that one the pharmacist sat me down and said, madam, people on [this class]{T dopamine agonists (medication); general} start to [gamble]{S other general possible side_effect}, they [shop]{S other general possible side_effect}, they [chase men]{S sexual general possible side_effect}. He gave my husband a leaflet! So Sipho hid the credit card.

LERATO: (laughs) And did you [gamble]{S other possible side_effect}?

NOMVULA: Not one Lotto ticket. [I waited for the [wildness]{S other absent side_effect} and it never came]{O tolerated; pramipexole}. Sipho was almost disappointed. [The [hand calmed down]{S neurological improved} by about a third for two good years]{O partial; pramipexole}. But [I would [fall asleep mid-sentence]{S sleep side_effect}, in meetings, once at a robot with the engine running, and my [ankles were like loaves]{S other_physical fig side_effect}]{O side_effect; pramipexole}, so we took it away.

LERATO: Then came the famous one.

NOMVULA: [Levodopa]{T levodopa; ongoing}, yes. [Carbilev]{T levodopa; ongoing; dose=25/100; frequency=three times a day} 25/100, three times a day to begin. [It was like somebody oiled the gate]{O benefit; levodopa}. [I [danced at my niece's umembeso]{S functioning improved}, I [wrote cheques again]{S functioning improved}]{O benefit; levodopa}. [[Nauseous]{S gastrointestinal side_effect} the first fortnight and then not]{O tolerated; levodopa}. That honeymoon was three years and four months.

LERATO: You say honeymoon.

NOMVULA: That is the doctors' word. They should tell you it is a fixed-term contract. [By 2022 each dose lasted three hours, then two and a quarter]{O partial; levodopa}. Today it is seven doses, the first at 05:00. [And at the top of the dose I get the other thing, the [dyskinesia]{S neurological clin side_effect}, I [swim in my chair]{S neurological fig side_effect}]{O side_effect; levodopa}. [So either [stone]{S neurological fig} or [seaweed]{S neurological fig side_effect}]{O side_effect; levodopa}. My "good" hours were nine a day in 2021. [In August they were four]{O partial; levodopa; negative}.

LERATO: We put Nomvula's table on our page, and I will read some of it, because many of you ask what else there is. It is headed "Added on top, and taken off again".

NOMVULA: Read it properly, please, with the doses.

LERATO: "Added on top, and taken off again:
- [entacapone]{T entacapone; stopped; dose=200 mg; frequency=with each dose}, 200 mg with each dose: [[orange urine]{S other_physical side_effect}, [diarrhoea]{S gastrointestinal clin side_effect} ten weeks]{O side_effect; entacapone}, [gain 0 minutes]{O no_benefit; entacapone}
- [amantadine]{T amantadine; stopped; dose=100 mg; frequency=twice daily}, 100 mg twice daily: [[seaweed]{S neurological fig improved side_effect} less by half]{O partial; amantadine}, then [[purple lace on the shins]{S other_physical side_effect} and [children in the passage who were not there]{S mania_psychosis side_effect}]{O side_effect; amantadine}
- [rehab unit]{T rehabilitation admission; tried; duration=three weeks}, three weeks in 2023: [[walking speed 0.7 to 0.9]{S neurological improved}, lost again by Easter]{O partial; rehabilitation admission}"

NOMVULA: The children were polite. I must say that. They stood by the geyser.

LERATO: Three weeks in [hospital]{T rehabilitation admission; tried; duration=Three weeks}, what did they do there?

NOMVULA: [Physio]{T physiotherapy; ongoing; frequency=twice a day} twice a day with a metronome, big steps, big arms, a [speech lady]{T speech therapy; tried} who made me shout the vowels. I still do the [exercises]{T physiotherapy; ongoing} at home and there is a [dance class]{T dancing; ongoing; frequency=Thursdays} on Thursdays, amapiano, for people with sticks. [For that hour and perhaps one more the [feet obey]{S neurological improved}]{O partial; dancing, physiotherapy; positive}.

LERATO: A listener asks on WhatsApp whether you have used [mucuna]{T mucuna; declined}, the velvet bean.

NOMVULA: My cousin posts it to me. It stays in the cupboard. I cannot measure what is in a bean.

LERATO: And another asks about the [apomorphine pen]{T apomorphine; not_tried}.

NOMVULA: Never had it. Not on my scheme.

LERATO: There was somebody you met, on the ward.

NOMVULA: Mr Naidoo from Chatsworth. Same age, same year of diagnosis. He had the [wires]{T deep brain stimulation (neuromodulation); other} put in, the [deep brain stimulation]{T deep brain stimulation (neuromodulation); other}, and he went from nine [tablets]{T medication (medication); other} to three. He pours his own tea, [no shake]{S neurological other improved}. I watched him pour it and I was so jealous I had to go and look at the fish tank.

LERATO: So why not you?

NOMVULA: I am on the list for the [operation]{T deep brain stimulation; planned}. The assessment was in May. Then the machine was broken, then the surgeon went to Canada. They say March now, they said that last March also. The window does not stay open, because once the [thinking goes]{S cognition possible}, they will not operate.

LERATO: And how are you, today, on this chair?

NOMVULA: You want the numbers or the manners? [UPDRS 31 when I started, 58 last month]{O worsening; overall}. [Every line on my sheet goes [down]{S neurological worsened}]{O worsening; overall}. I [cannot button]{S functioning}, Sipho does it and he does it skew. I [choke on tea]{S neurological} now, that is new since winter. I am not [depressed]{S mood absent}, the doctor checked. I am in a hurry, that is what I am, inside a [body that is never again going to hurry]{S neurological fig}.

LERATO: What would you say to somebody in aisle seven?

NOMVULA: Ask before you step over. And pass the pilchards.

=== 087-postpartum-depression
title: Day fifteen
genre: interview
layout: radio transcript
condition: postpartum depression
area: mental
english: American
narrator: interview
overall: partly_improved
round: 1
ledger:
  sertraline | medication | ongoing | partial | gastrointestinal
  zuranolone | medication | stopped | partial | sleep, neurological
  transcranial magnetic stimulation | neuromodulation | ongoing | partial | pain
  home visiting nurse | support | tried | partial
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  brexanolone | medication | not_tried | unknown
---
HOST: March 3rd, 4:12 in the morning. Colleen, you wrote that time down.

COLLEEN: On the back of a pediatrician's card. The baby was nine days old. I noticed that my jaw had been [clenched so long]{S anxiety} the molars were humming. There was a [cold coin right under my breastbone]{S mood fig}, always there, the size of a quarter. And when he cried I [felt nothing above the neck]{S anhedonia}. My arms picked him up. I [watched them do it]{S mania_psychosis}.

HOST: What were you calling it then?

COLLEEN: [Tired]{S energy}. Everybody's [tired]{S energy general}. But [tired]{S energy general} people sleep when the baby sleeps, and I'd [lie there counting the ceiling vents]{S sleep}. I'd [lost nineteen pounds]{S appetite_weight} in four weeks. Then I caught myself thinking that he'd be [better off with my sister]{S hopelessness}, permanently, and that's when I told Pete.

HOST: Your husband, Pete, is here too. What did you see?

PETE: She was polite. That's what freaked me out. She said thank you to me for everything, like I was a waiter.

HOST: So it was [postpartum depression]{S diagnosis clin}.

COLLEEN: [PPD]{S diagnosis clin} with [anxious distress]{S anxiety clin}, on the form. My OB started [Zoloft]{T sertraline; ongoing; dose=50}, fifty, then a hundred. [First week my [stomach was a washing machine]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}. [By week five the [jaw let go]{S anxiety improved}]{O partial; sertraline}. [The [coin]{S mood fig} didn't budge]{O no_benefit; sertraline}. So she got me the new one, the two-week one.

HOST: [Zurzuvae]{T zuranolone; stopped}. [Zuranolone]{T zuranolone; stopped}.

COLLEEN: Fourteen evenings, 50 milligrams, with a fatty meal, so Pete made me grilled cheese every night and drove everywhere, because [you can't feel your edges on it, I'd get [so drowsy]{S sleep side_effect} I [bumped into door frames]{S neurological side_effect}]{O side_effect; zuranolone}. [Day three, I'm standing at the sink and the [coin is gone]{S mood fig improved}]{O benefit; zuranolone}. I actually put my hand there to check. [My [shoulders were two inches lower]{S anxiety improved}, and I [smelled his head]{S anhedonia improved} and I wanted to keep smelling it]{O benefit; zuranolone}.

HOST: And then the course ends.

COLLEEN: It's supposed to end. You get fourteen. [Day fifteen, sixteen, fine, then around week six the [coin came back]{S mood fig worsened}, smaller, like a dime]{O partial; zuranolone}. Same spot, though. I could've drawn an X on my shirt.

HOST: Did they give you a second round?

COLLEEN: Insurance wouldn't, and the psychiatrist said there wasn't much data. She said there used to be an IV version, [brexanolone]{T brexanolone; not_tried}, sixty hours in a hospital, but that's off the market, so no. We doubled down on the [sertraline]{T sertraline; ongoing; dose=one-fifty}, one-fifty. And in July we drove to my mother-in-law's and I left the bottle on the dryer.

HOST: How long without it?

COLLEEN: Three days. I can describe it precisely. [If I moved my eyes to the left there was a [zip, like a jacket]{S neurological fig withdrawal}, behind the ears]{O withdrawal; sertraline}. [My [palms were wet]{S other_physical withdrawal} and I [cried at a car wash commercial]{S mood withdrawal}]{O withdrawal; sertraline}. [One dose back on and it quit in about four hours]{O benefit; sertraline}.

HOST: You mentioned a machine.

COLLEEN: [TMS]{T transcranial magnetic stimulation; ongoing; sessions=twenty-two; frequency=five days a week}. That's where I am now, session twenty-two of thirty-six, five days a week. It's a coil against the left side of your forehead, it sounds like a woodpecker with a grudge. [The [scalp's sore]{S pain side_effect} and I had a [headache]{S pain side_effect} the whole first week]{O side_effect; transcranial magnetic stimulation; neutral}. They asked me about my mood every Friday, and I'd say, ask me about the [coin]{S mood fig}. [It's [there in the mornings]{S mood}, it's [not there by noon]{S mood improved}]{O partial; transcranial magnetic stimulation}.

HOST: Was [ECT]{T electroconvulsive therapy; not_tried} ever on the table?

COLLEEN: No. I asked what would happen if the [magnets]{T transcranial magnetic stimulation; ongoing} didn't take and she said let's cross it when we get there.

HOST: Pete, how would you put it?

PETE: "[I've got [most of her]{S functioning improved} back by lunchtime]{O partial; overall; positive}." That's what I told her mom. [She [sings to him]{S anhedonia improved} in the car now]{O benefit; overall}. [She [doesn't sing]{S anhedonia} at breakfast]{O partial; overall}.

COLLEEN: And the [nurse]{T home visiting nurse; tried; frequency=Mondays} who came to the house, put her in. She came Mondays and just held him so I could shower with the door shut. [It didn't treat anything, I guess, but my [ribs would open]{S anxiety fig improved}]{O partial; home visiting nurse; positive}.

HOST: He's eight months now?

COLLEEN: Eight months and two days. He has a tooth. [I [notice things like that]{S anhedonia improved}, now]{O benefit; overall}.

=== 148-ocd
title: 3 stars, it's complicated
genre: review
layout: rating line then text
condition: OCD
area: mental
english: American
narrator: patient
overall: partly_improved
treatment: fluvoxamine
rating: 3 of 5
round: 1
ledger:
  paroxetine | medication | stopped | partial | appetite_weight
  exposure and response prevention | psychotherapy | ongoing | partial
  fluvoxamine | medication | ongoing | partial | sexual, sleep, gastrointestinal
---
★★★☆☆

OK so last Thanksgiving i drove around the same block in Tulsa for 3 hours bc I was [certain i'd hit somebody]{S anxiety} and the pie was on the passenger seat the whole time. Cold pie. Thats when I called the dr. [OCD]{S diagnosis clin} since i was like 9 btw. Back in high school I was on [Paxil]{T paroxetine; stopped}, [it sorta worked]{O partial; paroxetine} but [i [gained 35 lbs]{S appetite_weight side_effect}]{O side_effect; paroxetine} and dropped it the day I graduated. This time its [Luvox]{T fluvoxamine; ongoing; dose=200}, 200 at night. [Took forever, nothing for 9 weeks, then one day i realised I had only [checked the stove]{S anxiety improved} twice]{O partial; fluvoxamine}. I'd say [the [hit and run thoughts]{S anxiety improved} are 50% quieter]{O partial; fluvoxamine}? [still [tap the doorframe]{S anxiety}, still [cant touch the mail]{S anxiety}]{O partial; fluvoxamine}. BUT heres the tea: [[orgasms have left the building]{S sexual fig side_effect}]{O side_effect; fluvoxamine}. My partner is being a saint abt it. [Also [weird vivid dreams]{S sleep side_effect}, [sleepy till 11am]{S sleep side_effect}, kinda [pukey]{S gastrointestinal side_effect} if i take it w/o food]{O side_effect; fluvoxamine}. My [therapist]{T exposure and response prevention; ongoing} does [ERP]{T exposure and response prevention; ongoing} with me too, [that helps some, i can drive past the school now]{O partial; exposure and response prevention; positive}. Staying on it for now i guess. Wish i'd eaten the pie.

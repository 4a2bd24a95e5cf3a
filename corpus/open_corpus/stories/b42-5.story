=== 1825-anorexia
title: Eating disorder day programme, patient questionnaire
genre: feedback
layout: form with five questions
condition: anorexia nervosa
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  day programme | care_setting | ongoing | mixed | other_physical
  meal support | other | ongoing | partial
  olanzapine | medication | declined | unknown
  body image group | psychotherapy | stopped | worse
  cognitive behavioural therapy | psychotherapy | planned | unknown
  fluoxetine | medication | ongoing | unknown
---
What has helped you most so far?
I am eleven weeks into the [day programme]{T day programme; ongoing; duration=eleven weeks}. [The [table]{T meal support; ongoing}. Sitting down with seven people and a member of staff who also has to eat the lasagne]{O benefit; meal support}. [I [finish about two plates in three]{S appetite_weight improved}]{O partial; meal support}.

What has helped you least?
[[Body image group]{T body image group; stopped}. I left it [hating my legs]{S hopelessness worsened} twice as much]{O worsening; body image group}. I was allowed to drop it in week four after a lot of fuss.

Has your physical health changed?
[[Periods]{S other_physical improved} are back]{O benefit; day programme}. [I'm [not cold]{S other_physical improved} all the time]{O benefit; day programme}. [My [ankles swelled up]{S other_physical side_effect} the first fortnight, which frightened me]{O side_effect; day programme}, and then [went down]{O tolerated; day programme}.

Has your mood changed?
[Worse if I'm honest. I used to [feel nothing]{S anhedonia} and now I feel [everything]{S mood worsened}, I [cry]{S mood worsened} on the bus]{O worsening; day programme}. I'm told that's a good sign. I was offered [olanzapine]{T olanzapine; declined} "to take the heat out" and no way, I've read what it does. The [Prozac]{T fluoxetine; ongoing} I've had for so long that I've no idea.

What would you like from us next?
The [one-to-one CBT]{T cognitive behavioural therapy; planned} I was told about in September. Also a plug by the sofas. Also don't weigh people next to the kitchen.

=== 1826-stroke
title: Stroke ward, daughter's letter
genre: feedback
layout: letter
condition: stroke
area: general
english: British
narrator: relative
split: train
overall: partly_improved
round: 5
ledger:
  thrombolysis | medication | not_tried | unknown
  physiotherapy | procedure | ongoing | response
  speech therapy | other | stopped | partial
  sertraline | medication | stopped | no_response | gastrointestinal
  baclofen | medication | ongoing | mixed | sleep
  stroke club | support | planned | unknown
---
Dear Matron

My dad, bed 12, left you on 2 October and I'm only now sitting down to this.

He got to A&E too late for the [clot-busting drug]{T thrombolysis; not_tried}, which is nobody's fault, we thought he was tired. On your ward he was [unable to lift a cup]{S functioning}. [With the [physio]{T physiotherapy; ongoing; frequency=every morning} every morning he [went from the hoist to a frame]{S functioning improved} in five weeks]{O benefit; physiotherapy}, and they still come to the house. [His [speech]{S neurological improved} is about half there]{O partial; speech therapy}. [Speech therapy]{T speech therapy; stopped} ended when the funding did, in the middle of a worksheet.

Somebody decided he was [depressed]{S mood}. He might have been. [He had [sertraline]{T sertraline; stopped; duration=three months} for three months and sat there just the same]{O no_benefit; sertraline}, [only with an [upset stomach]{S gastrointestinal side_effect}]{O side_effect; sertraline}. The GP took him off. [[Baclofen]{T baclofen; ongoing} has let go of his [fist]{S neurological fig improved}]{O benefit; baclofen}, [the price of it being that he [nods off]{S sleep side_effect} over his dinner]{O side_effect; baclofen}.

There is a [stroke club]{T stroke club; planned} at the bowls pavilion and I'm working on him.

He asks me to thank the lady who shaved him. His teeth are still missing, upper set.

=== 1827-gambling
title: Gambling service, text survey
genre: feedback
layout: run of text messages
condition: gambling disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  gambling counselling | psychotherapy | stopped | partial
  self-exclusion | other | ongoing | response
  naltrexone | medication | stopped | mixed | gastrointestinal, anhedonia
  GA | support | stopped | worse
---
1/ How was the service? good

2/ Tell us more: [did my ten [sessions]{T gambling counselling; stopped; sessions=ten} with Priya, [no bets]{S substance_use improved} for all ten weeks]{O benefit; gambling counselling}. finished in aug. [had a [blip]{S substance_use} in oct, £600]{O partial; gambling counselling}

3/ What helped: [getting [barred from everything]{T self-exclusion; ongoing}, phone and all. cant get round it, ive tried]{O benefit; self-exclusion}. [the [naltrexone]{T naltrexone; stopped; duration=4 mths}, 4 mths, stopped the [itch]{S substance_use fig improved}]{O benefit; naltrexone} but [i was [queasy]{S gastrointestinal side_effect} and [nothing was fun]{S anhedonia side_effect} any more, not even the match]{O side_effect; naltrexone}. told them id had enough of it

4/ What didnt: [[GA]{T GA; stopped}. went 5 times. came out [wanting a bet]{S substance_use worsened} more than when i went in tbh]{O worsening; GA}

5/ Anything else: my mrs should be offered something. shes [not sleeping]{S sleep other}

=== 1828-hospital-trust-page
title: Trust web page: You said, we did
genre: feedback
layout: web page with patients' comments and replies
condition: inpatient ward
area: mental
english: British
narrator: journalist
split: train
overall: unknown
round: 5
ledger:
  lorazepam | medication | stopped | partial
  hospital admission | care_setting | stopped | unknown
---
You said, we did: spring

Each quarter we publish some of what patients and carers told us. We received 214 comments, of which 131 were compliments.

You said: "There was nothing to do at weekends." We did: the gym is now open on Saturdays from 10 to 12.

You said: "My leave was cancelled because there was nobody to walk with me." We did: we have recruited two more healthcare assistants and will report back in July.

You said: "[I asked for [lorazepam]{T lorazepam; stopped} every night because of the noise, it [knocked me out]{S sleep fig improved} for a couple of hours and then I was [wide awake]{S sleep} again]{O partial; lorazepam}. Since I [came home]{T hospital admission; stopped} I don't have it." We did: soft-closing doors have been fitted on Rowan. Short-term [sedatives]{T sedatives (medication); general} can lead to [dependence]{S substance_use clin possible general side_effect} and are reviewed every 72 hours.

You said: "Food is cold." We did: new trolleys.

You said: "Explain the tablets." We did: our pharmacist now holds a drop-in on Tuesdays, where you can ask why you are prescribed a medicine, and how [antipsychotics]{T antipsychotics (medication); general} and [mood stabilisers]{T mood stabilisers (medication); general} work.

You said: "Thank you to everybody on Willow." We did: we passed it on.

=== 1829-endometriosis
title: Gynae clinic complaint
genre: feedback
layout: complaint letter
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: worse
round: 5
ledger:
  combined pill | medication | stopped | no_response
  Mirena | medication | stopped | worse | mood, other_physical
  laparoscopy | procedure | tried | partial
  goserelin | medication | stopped | mixed | other_physical, anger, mood
  hormone replacement therapy | medication | not_tried | unknown
  TENS machine | procedure | ongoing | partial
  hysterectomy | procedure | planned | unknown
---
Dear Sir or Madam

On 11 November I was seen for seven minutes by a doctor who asked me whether I had considered having a baby. I would like this to be on record.

I am 33. [I've [bled through]{S other_physical} everything I own on [the pill]{T combined pill; stopped}, three sorts of it, no difference]{O no_benefit; combined pill}. [The [coil]{T Mirena; stopped} brought on [spots]{S other_physical side_effect} and a [misery]{S mood side_effect} I've never known before or since]{O side_effect; Mirena} and [the [cramps]{S pain worsened} doubled]{O worsening; Mirena}, it was taken out after five months. [My first [lap]{T laparoscopy; tried} bought me fourteen months, then the [pain]{S pain} crept back]{O partial; laparoscopy}. [On [Zoladex]{T goserelin; stopped; route=injections} I was [pain free]{S pain improved}, first time since school]{O benefit; goserelin}. [I was also [hot]{S other_physical side_effect}, [furious]{S anger side_effect} and [in tears]{S mood side_effect} in Boots]{O side_effect; goserelin}. Nobody offered me the add-back [HRT]{T hormone replacement therapy; not_tried} that I now find everyone is supposed to get. You stopped the [injections]{T goserelin; stopped; route=injections} at six months as per protocol.

[Today I'm [off sick]{S functioning worsened} for the third time this term]{O worsening; overall}, [strapped to a [TENS machine]{T TENS machine; ongoing} which helps about as much as a hot potato]{O partial; TENS machine}. I've asked in writing for a [hysterectomy]{T hysterectomy; planned} and been told I might change my mind.

Please reply by post.

=== 1830-psychosis
title: Advocate's form, spoken by the patient
genre: feedback
layout: form filled in by an advocate
condition: psychosis
area: mental
english: non-native British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  hospital admission | care_setting | stopped | partial
  zuclopenthixol | medication | stopped | worse | neurological, energy
  quetiapine | medication | ongoing | partial | sleep
  psychotherapy | psychotherapy | not_tried | unknown
  day centre | support | ongoing | response
---
What happened? I am from Poland. Police brought me. In first days nobody speaks to me in my language and I think the people want to [sell my organs]{S mania_psychosis}. Now I know it was the illness, then I did not know. They hold me and give [injection]{T zuclopenthixol; stopped; route=injection}. [After that [injection]{T zuclopenthixol; stopped; route=injection} my [tongue was thick]{S neurological side_effect} and two days I [am like wood]{S energy fig side_effect}]{O side_effect; zuclopenthixol}. [It makes me [trust them less]{S mania_psychosis worsened}]{O worsening; zuclopenthixol}. They tell me now the name, [Acuphase]{T zuclopenthixol; stopped}. I ask please write that never again.

What was good? Ward doctor, Mrs. Iqbal, she draw pictures. [[Tablets]{T quetiapine; ongoing} from her, [Seroquel]{T quetiapine; ongoing}, is OK, I [sleep]{S sleep improved} and the [fear]{S anxiety improved} is smaller]{O partial; quetiapine}, only [in the morning I [cannot wake]{S sleep side_effect}]{O side_effect; quetiapine}.

What was not good? [Psychologist]{T psychotherapy; not_tried} was told to me but no interpreter, so no [psychologist]{T psychotherapy; not_tried}. Food without salt.

How are you now? [I [left hospital]{T hospital admission; stopped} in March and I can say I am [seventy percent]{S functioning improved}]{O partial; hospital admission}. I go to [day centre]{T day centre; ongoing; frequency=three times in week} three times in week, [there I repair bicycles and [I am again Tomek]{S functioning fig improved}]{O benefit; day centre}.

=== 1831-menopause
title: Menopause clinic, short survey
genre: feedback
layout: boxes
condition: menopause and anxiety
area: general
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  citalopram | medication | stopped | no_response | sexual
  oestrogen patches | medication | ongoing | response | other_physical
  progesterone | medication | ongoing | mixed | mood
  testosterone gel | medication | planned | unknown
  black cohosh | supplement | stopped | no_response
---
Reason for referral: [rage]{S anger}, [sweats]{S other_physical}, couldn't [remember the word for fork]{S cognition}.

Were you given enough information? Finally, yes, after three years of being handed [antidepressants]{T citalopram; stopped}. ([Citalopram]{T citalopram; stopped}. [It was like putting a plaster on a burst pipe]{O no_benefit; citalopram}, and [what was left of my [sex drive]{S sexual side_effect} packed its bags]{O side_effect; citalopram}.)

Has treatment helped? [The [patches]{T oestrogen patches; ongoing; frequency=twice a week}, twice a week, sorted the [sweats]{S other_physical improved} in a fortnight]{O benefit; oestrogen patches}. [I [remember the word for fork]{S cognition improved}]{O benefit; oestrogen patches}. [A bit of a [rash]{S other_physical side_effect} where they stick, not bothered]{O side_effect; oestrogen patches; neutral}. [The [progesterone]{T progesterone; ongoing} gives me a [good night]{S sleep improved}]{O benefit; progesterone} and [[three days of black gloom]{S mood fig side_effect} a month]{O side_effect; progesterone}, so [it's about even]{O partial; progesterone}. Talking about [testosterone]{T testosterone gel; planned} at the next one. [I'd tried [black cohosh]{T black cohosh; stopped} first, no effect bar on my purse]{O no_benefit; black cohosh}, gave it up.

[I've not [shouted at a cyclist]{S anger improved} since Easter]{O benefit; overall}.

=== 1832-depression
title: Comment after a home visit
genre: feedback
layout: short comment
condition: depression
area: mental
english: British
narrator: relative
split: train
overall: unchanged
round: 5
ledger:
  antidepressants | medication | ongoing | no_response
  coffee morning | support | declined | unknown
---
The gentleman who came to see Mum took his shoes off at the door, which she liked. He was with her over an hour. He says the [antidepressant]{T antidepressants; ongoing} is to stay at the same dose for now. [We are four months in and she [gets dressed]{S functioning} when I make her, and not otherwise]{O no_benefit; antidepressants}. She [is not a danger to herself]{S suicidality absent}. She was asked about a [coffee morning]{T coffee morning; declined} and said she would sooner eat the carpet. No complaints. The appointment letter had the wrong year on it.

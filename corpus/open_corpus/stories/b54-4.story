=== 2278-teen-depression-self-harm
title: For the parents in the waiting room
genre: relative
layout: mother's account, untidy, verdict at the start
condition: adolescent depression
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 6
ledger:
  dialectical behaviour therapy | psychotherapy | ongoing | response
  play therapy | psychotherapy | tried | no_response
  escitalopram | medication | stopped | worse | anger, suicidality
  fluoxetine | medication | ongoing | partial | anxiety
  aripiprazole | medication | stopped | mixed | appetite_weight
  vitamin d | supplement | tried | no_response
  hospital admission | care_setting | stopped | worse | anxiety
  partial hospitalization program | care_setting | tried | partial
  wilderness therapy | care_setting | declined | unknown
  ice cubes | other | tried | no_response
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  rock climbing | lifestyle | ongoing | response
  parent coaching | support | tried | response
---
[DBT]{T dialectical behaviour therapy; ongoing}. That's my answer, you can stop reading, [it was the [DBT]{T dialectical behaviour therapy; ongoing} that did it]{O benefit; dialectical behaviour therapy}. But since nobody handed it to us until kid was fifteen here's the long version, sorry for typos I'm doing this on my phone at her brothers swim practice.

Mack was 12 when I found the [cuts]{S suicidality}, thighs, neat as a ruler. I'd thought she was just moody (she'd [quit band]{S anhedonia}, she [slept all afternoon]{S sleep}, [showering was a fight]{S functioning}). Pediatrician said it's the age. First we got a nice lady with a sand tray, [play therapy]{T play therapy; tried} for a 12 yr old, and [vitamin D]{T vitamin d; tried} because her level was low... [neither one made a dent]{O no_benefit; play therapy, vitamin d}, she [cut the same night]{S suicidality}, both times.

Then meds. [Lexapro]{T escitalopram; stopped}, I take [Lexapro]{T escitalopram (medication); other} myself and have since her dad left and it's been nothing but good to me, so I wasn't worried. [She went [mean]{S anger side_effect}, I mean she put a chair through the slider]{O worsening; escitalopram}, [and for the first time she [said it out loud, that she wanted to die]{S suicidality worsened side_effect}]{O worsening; escitalopram}. There's a box on the leaflet about [suicidal thoughts]{S suicidality possible general side_effect} under 25. I signed that I'd read it.

So: [inpatient]{T hospital admission; stopped; duration=Nine days}. Nine days, no shoelaces, and what they did mostly was color. [She came out [scared to sleep with the door shut]{S anxiety worsened side_effect} and no better than she went in]{O worsening; hospital admission}. They swapped in [Prozac]{T fluoxetine; ongoing; dose=30}, which she still takes, 30. [It's a help, I'd call it a floor, she doesn't go through it]{O partial; fluoxetine}. [She did get [jittery legs]{S anxiety side_effect}]{O side_effect; fluoxetine} [and that wore off]{O tolerated; fluoxetine}. Then [Abilify]{T aripiprazole; stopped} to "boost" it. [Honest to god a light went on, she [sang]{S mood improved} in the car]{O benefit; aripiprazole} [and then she [put on 41 lbs in five months]{S appetite_weight side_effect} and hated herself for that instead]{O side_effect; aripiprazole}. We came off it at Christmas. They also sent her to [partial]{T partial hospitalization program; tried; duration=six weeks}, which is school hours at the hospital, six weeks. [It kept her safe, it kept her busy, it did not get her better]{O partial; partial hospitalization program}.

My ex wanted to send her to Utah, [wilderness program]{T wilderness therapy; declined}, $38k and they come for them at 4 am. Over my dead body. And I asked about [TMS]{T transcranial magnetic stimulation; not_tried} but they told me she was too young at that time.

ok the [DBT]{T dialectical behaviour therapy; ongoing}. We were on a list seven months. It's a whole contraption: a [therapist]{T dialectical behaviour therapy; ongoing} (Gwen), a [skills group]{T dialectical behaviour therapy; ongoing; frequency=Monday nights} on Monday nights where the parents have to go also, and Mack can text Gwen before she hurts herself. Not after. Before. [Ice cubes]{T ice cubes; tried} in the hand was the first thing they teach and [that one was a bust, she said it just made her hand cold]{O no_benefit; ice cubes}. [But the rest of it, week by week... The diary card used to have a number every day]{O benefit; dialectical behaviour therapy}. [By March it was zeros]{O benefit; dialectical behaviour therapy}. [Last [cut]{S suicidality improved} was Feb 19 of last year]{O benefit; dialectical behaviour therapy}. [I learned more in the parents' half than she did]{O benefit; parent coaching}, I also had six hours of [parent coaching]{T parent coaching; tried; dose=six hours} with Gwen's boss, how to not fix everything. A boy in the group, 16, tried [DBT]{T dialectical behaviour therapy (psychotherapy); other} twice and it didn't take, then [ketamine]{T ketamine (medication); other} and that did. So I'm not saying its for everyone.

I'll also put in a word for [climbing]{T rock climbing; ongoing}. Not fancy, a gym by the tire place. [You can't hate your body and have it hold you up on a wall, is how she puts it]{O benefit; rock climbing}.

I went gray. I've been [sober]{S substance_use improved other} 4 yrs thanks to [AA]{T alcoholics anonymous (support); other} and I came about an inch from not being. But she's 17, [she's [got a job at the smoothie place]{S functioning improved}, she's [got a boyfriend]{S functioning improved} I can't stand]{O benefit; overall}. [She [cries]{S mood} some Sundays and then it's Monday]{O partial; overall}. If they tell you there's a waitlist, get ON it.

=== 2279-long-covid
title: Two winters with Anke
genre: relative
layout: husband's account, second-language English
condition: long covid
area: general
english: second-language (Dutch)
narrator: relative
split: dev
overall: partly_improved
round: 6
ledger:
  graded exercise therapy | procedure | stopped | worse | energy
  vitamin b12 injections | medication | tried | no_response
  nattokinase | supplement | tried | no_response
  hyperbaric oxygen | procedure | tried | partial | other_physical
  antihistamines | medication | ongoing | partial | sleep
  ivabradine | medication | ongoing | response
  compression stockings | other | ongoing | response
  low dose naltrexone | medication | ongoing | response | sleep
  occupational therapy | procedure | tried | response
  heart rate watch | other | ongoing | response
  sertraline | medication | declined | unknown
  blood washing | procedure | declined | unknown
  dark room rest | other | ongoing | partial
---
My wife was a judge. I say was, she says is. In October 2021 we had both the [covid]{S diagnosis clin}, I was sick for four days, she is [sick]{S other} until today. In the beginning it was [fever]{S other_physical} and [no smell]{S neurological}, then everything went over except the [tiredness]{S energy}, and tiredness is the wrong word. She [fell asleep with the fork in her hand]{S energy}. [Reading two lines]{S cognition} was work. Her [heart made 140]{S other_physical} from going to the toilet.

The company doctor had one idea, move more, so she got a [physiotherapist with a schedule]{T graded exercise therapy; stopped}, every week two minutes extra on the bicycle. [In week five she [could not lift her head from the pillow]{S energy worsened side_effect}, I washed her hair in a bucket]{O worsening; graded exercise therapy}. [This set her back with half a year, this I dare to say]{O worsening; graded exercise therapy}. We stopped and I wrote a letter to the practice which was not friendly.

I am an engineer, I make lists. Here is my list from that winter: [B12 injections]{T vitamin b12 injections; tried; route=injection}, privately, every Friday. [Nattokinase]{T nattokinase; tried} from Japan. [Hyperbaric oxygen]{T hyperbaric oxygen; tried; sessions=forty}, forty times in a tank in Rotterdam. [Antihistamines]{T antihistamines; ongoing}, two kinds. [Of [B12]{T vitamin b12 injections; tried} and [natto]{T nattokinase; tried} she noticed just nothing]{O no_benefit; vitamin b12 injections, nattokinase}. [The [tank]{T hyperbaric oxygen; tried} was wonderful, in May she [made a soup]{S functioning improved}]{O benefit; hyperbaric oxygen}, [in July it had faded away]{O partial; hyperbaric oxygen}, [and her [ears]{S other_physical side_effect} were closed for weeks]{O side_effect; hyperbaric oxygen}. [The [antihistamines]{T antihistamines; ongoing} do something for the [rash]{S other_physical improved} and the [red eyes]{S other_physical improved}]{O partial; antihistamines} [and make her [sleepy]{S sleep side_effect}, as if she needed it]{O side_effect; antihistamines}.

The house doctor thought it could be a [depression]{S diagnosis clin possible} and took out the prescription pad for [sertraline]{T sertraline; declined}. Anke said: I have plans for every hour of the day and no body to do them with, this is [not depressed]{S mood absent}. She thanked for the [tablets]{T sertraline; declined}. I must add that I myself did become [depressed]{S mood other} in that period. I [sat in the car in the garage]{S functioning other} after work and [could not get out]{S functioning other}. I take [sertraline]{T sertraline (medication); other} since then, 50 mg, and I talk with a [psychologist]{T psychotherapy (psychotherapy); other} each month, so in the end the prescription came in the correct house.

There is a clinic in Germany that [washes the blood]{T blood washing; planned}, 2,000 euro each time. Her sister wanted to pay. We read the studies and we let the [blood washing]{T blood washing; declined} go. A colleague of hers did the [washing]{T blood washing (procedure); other} six times and is [still in bed]{S functioning other}.

Then the good part. In the second year we came at a cardiologist in Utrecht and he was the first who looked at her standing up. [Stockings until the waist]{T compression stockings; ongoing}, ugly like the night, and [ivabradine]{T ivabradine; ongoing; frequency=twice a day}, twice a day. [With those two the [heart]{S other_physical improved} went from 140 to 95 in a week]{O benefit; compression stockings, ivabradine}. [She could [stand at the stove]{S functioning improved}]{O benefit; compression stockings, ivabradine}. [No [flashes in the eyes]{S neurological absent side_effect}, for which he had warned]{O tolerated; ivabradine}. The [occupational therapist]{T occupational therapy; tried} gave her a [watch]{T heart rate watch; ongoing} that trembles at 100, and then you sit down, no matter where, also in the Albert Heijn on the floor. [Since the [watch]{T heart rate watch; ongoing} she has not once [collapsed]{S energy improved}]{O benefit; heart rate watch}. [That girl of the [occupational therapy]{T occupational therapy; tried} understood it in ten minutes and it changed our life more than three professors]{O benefit; occupational therapy}.

Last is [naltrexone]{T low dose naltrexone; ongoing; dose=4.5 mg}, in the very small dose, 4.5 mg. [The first weeks she had [dreams like cinema]{S sleep fig side_effect}]{O side_effect; low dose naltrexone}. [It lifted the [fog]{S cognition fig improved}, she [reads]{S cognition improved} now novels again, thick ones]{O benefit; low dose naltrexone}. It is not for all people so, in her patient group perhaps one of three notices something of [LDN]{T low dose naltrexone (medication); general}.

How is it today? [She works four hours in the week, from home, she was at forty]{O partial; overall}. Every afternoon she must [lie in the dark]{T dark room rest; ongoing; duration=two hours} two hours, [without that she pays the next day, with it she gets the evening]{O partial; dark room rest}. When we go to a birthday she is [two days broken]{S energy}. [But I don't wash her hair anymore]{O benefit; overall}. She does it, sitting on a plastic stool.

=== 2280-alcohol-use-disorder
title: Recovery narratives, interview 31
genre: interview
layout: research interview transcript with hesitations
condition: alcohol use disorder
area: mental
english: Scottish
narrator: interview
split: train
overall: improved
round: 6
ledger:
  alcoholics anonymous | support | tried | no_response
  disulfiram | medication | stopped | worse | other_physical, gastrointestinal
  acamprosate | medication | tried | no_response | gastrointestinal
  chlordiazepoxide | medication | tried | response | neurological
  thiamine | supplement | ongoing | unknown
  home detox | procedure | tried | partial
  rehab | care_setting | tried | partial
  nalmefene | medication | not_tried | unknown
  baclofen | medication | ongoing | response | sleep
  smart recovery | support | ongoing | response
  motivational interviewing | psychotherapy | tried | response
  hypnotherapy | mind_body | tried | no_response
  antidepressants | medication | tried | no_response
  wild swimming | lifestyle | ongoing | response
  controlled drinking | other | tried | worse
---
INTERVIEWER: Can you tell me, Sandy, in your own words, what help you've had over the years?

SANDY: Aye. Well. It's a, it's a long list for a short man. (laughs) The first was, I'd say my wife marching me to the [AA]{T alcoholics anonymous; tried}. In the, in Paisley. Ninety meetings in ninety days. [And I drank after eighty-nine of them, so]{O no_benefit; alcoholics anonymous}. My sponsor was a great guy, he's [thirty years dry]{S substance_use improved other} wi' [AA]{T alcoholics anonymous (support); other}. [It's just, no, it didnae, it wasnae me]{O no_benefit; alcoholics anonymous; neutral}.

INTERVIEWER: Were you given anything, any tablets at that time?

SANDY: The doctor gave me, I was on [antidepressants]{T antidepressants; tried} more or less constant, couldnae tell you which ones, a white one, a yellow one. [On top of a bottle of vodka they do hee-haw]{O no_benefit; antidepressants}. And then the, the [Antabuse]{T disulfiram; stopped}. That's the one you cannae drink on. So I drank on it. [I was, I thought I was dying, [face like a beetroot]{S other_physical fig side_effect}, [boaking]{S gastrointestinal side_effect}, [chest going]{S other_physical fig side_effect}]{O side_effect; disulfiram}. [I, I didnae stop the drink, I stopped the [Antabuse]{T disulfiram; stopped}]{O no_benefit; disulfiram}. [Horrible, horrible stuff]{O side_effect; disulfiram}.

INTERVIEWER: Did you ever go in for a [detox]{T home detox; tried}?

SANDY: At home the first time. [Home detox]{T home detox; tried; duration=five days}, five days, with the [Librium]{T chlordiazepoxide; tried}, and the nurse coming in to, to count it. [I'll say this for the [Librium]{T chlordiazepoxide; tried}, I'd had [fits]{S neurological withdrawal} before, and [the horrors]{S mania_psychosis fig withdrawal}, beasties up the curtains, and on that I had none of it]{O benefit; chlordiazepoxide}. [I was [a bit wobbly]{S neurological side_effect}]{O side_effect; chlordiazepoxide}. [So that was me dry. For, eh, eleven days]{O partial; home detox}.

INTERVIEWER: And residential?

SANDY: [Rehab]{T rehab; tried; duration=twelve weeks}, twelve weeks. Up by Inverurie. My mother sold her caravan for it. [And I was, I was well. I was a [new man]{S substance_use fig improved}. I did fourteen months]{O benefit; rehab}. [And then I, there was a wedding]{O partial; rehab}. They had me on [Campral]{T acamprosate; tried} after, six a day, [it went right through me]{O side_effect; acamprosate}, [gave me [the skitters]{S gastrointestinal side_effect}]{O side_effect; acamprosate} and [I cannae say the [craving]{S substance_use} was any less]{O no_benefit; acamprosate}. So.

INTERVIEWER: And what happened after the wedding?

SANDY: I had this notion I'd, eh, [cut down]{T controlled drinking; tried}. Only beer. Only weekends. There's an app for it. [Six weeks and I was [drinking more than before rehab]{S substance_use worsened}, aye, I was [drinking in the mornings]{S substance_use worsened}]{O worsening; controlled drinking}. I got [hypnotised]{T hypnotherapy; tried} in Glasgow, a hundred and twenty pound, [I was in the pub by teatime]{O no_benefit; hypnotherapy}.

INTERVIEWER: I want to check a couple of others. [Nalmefene]{T nalmefene; not_tried}?

SANDY: What's that one?

INTERVIEWER: [Selincro]{T nalmefene; not_tried}. You'd take it before a drink.

SANDY: No. Never had [Selincro]{T nalmefene; not_tried}. Would that have... no.

INTERVIEWER: Okay. So what, what would you say changed it?

SANDY: Eh. It was a, it was a wee nurse in the liver ward, I [went yellow]{S other_physical}, and she did this thing, [motivational]{T motivational interviewing; tried}, motivational something. She never tellt me to stop. She says, Sandy, out of ten, how much do you want to see your granddaughter at the school? [And I, I heard myself talking, and I thought, who's that? That was the turn]{O benefit; motivational interviewing}. Four times I saw her. And then they gave me the [baclofen]{T baclofen; ongoing; dose=thirty}, because of the liver you cannae have the other ones. I'm on thirty. [It's like, see the [itch]{S substance_use fig improved}? It's just no there. I walk past the Spar]{O benefit; baclofen}. [Makes me [dozy]{S sleep side_effect} efter my dinner]{O side_effect; baclofen}. My brother's a drinker as well, he got [baclofen]{T baclofen (medication); other} and it did nothing for him, he was [falling about]{S neurological other side_effect}.

INTERVIEWER: And any groups now?

SANDY: [SMART]{T smart recovery; ongoing; frequency=Wednesdays}, Wednesdays. It's no God, it's a flipchart. [That's, I'd no be here without my Wednesdays]{O benefit; smart recovery}. And the loch. I go in the [loch]{T wild swimming; ongoing} wi' three retired teachers, January and all. [You come out and there's no room in your head for drink, for, I don't know, till the next day]{O benefit; wild swimming}. And I take my [thiamine]{T thiamine; ongoing}, I always forget that, for the brain.

INTERVIEWER: And the, um, mood? In yourself?

SANDY: I'm no [depressed]{S mood improved}. Turns out I wasnae [depressed]{S mood absent}, I was drunk. [Three year on the ninth of next month]{O benefit; overall}. [The [liver]{S other_physical improved} numbers are near enough normal]{O benefit; overall}. [I'd not say I'm [cured]{S substance_use absent}, you dinnae say that]{O partial; overall}. You know what I mean?

=== 2281-atopic-eczema
title: Skin log
genre: essay
layout: dated diary with lists and ratings
condition: eczema
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  hydrocortisone | medication | tried | no_response
  triamcinolone | medication | tried | partial
  clobetasol | medication | stopped | mixed | other_physical
  tacrolimus ointment | medication | tried | no_response | pain
  bleach baths | other | tried | partial
  wet wraps | procedure | tried | response
  coconut oil | supplement | tried | worse | other_physical
  celery juice | lifestyle | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  phototherapy | procedure | stopped | partial
  cyclosporine | medication | stopped | mixed | other_physical, neurological
  dupilumab | medication | ongoing | response | other_physical
  cotton gloves | other | ongoing | partial
  cetirizine | medication | tried | no_response
  eye drops | medication | tried | response
  upadacitinib | medication | declined | unknown
  habit reversal training | psychotherapy | tried | response
---
1/8 — [itch]{S other_physical} 9, [sleep 3 hrs]{S sleep}. [Blood on the pillowcase]{S other_physical} again. New derm Tuesday so I'm making the famous list. RATED.

[Hydrocortisone]{T hydrocortisone; tried}: 0/10. [Might as well be mayo]{O no_benefit; hydrocortisone}.
[Triamcinolone]{T triamcinolone; tried}: 4. [Calms it for a weekend]{O partial; triamcinolone}.
[Clobetasol]{T clobetasol; stopped}: [10 for a year]{O benefit; clobetasol} then minus 10. [Skin like [wet tissue]{S other_physical fig side_effect}, [stretch marks]{S other_physical side_effect} behind both knees]{O side_effect; clobetasol}. And when I quit, [[red from forehead to feet]{S other_physical withdrawal}, [oozing]{S other_physical withdrawal}, four months of it]{O withdrawal; clobetasol}.
[Protopic]{T tacrolimus ointment; tried}: [[burned]{S pain side_effect} like hot sauce]{O side_effect; tacrolimus ointment}, [no change otherwise]{O no_benefit; tacrolimus ointment}.
[Zyrtec]{T cetirizine; tried}, [celery juice]{T celery juice; tried}, [no dairy]{T dairy-free diet; tried} (7 months!!): [zip, zip, zip]{O no_benefit; cetirizine, celery juice, dairy-free diet}.
[Coconut oil]{T coconut oil; tried}: thanks Aunt Deb. [[Hives]{S other_physical worsened side_effect} on top of [eczema]{S diagnosis clin}]{O worsening; coconut oil}.
[Bleach baths]{T bleach baths; tried}: [ok for the [infections]{S other_physical improved}, my bathmats disagree]{O partial; bleach baths}.
[Wet wraps]{T wet wraps; tried}: [10 out of 10, best week of 2019]{O benefit; wet wraps}, but you try going to work in wet pajamas.

1/14 — Derm looked at the list and laughed, not in a mean way. Says about a third of adults with bad [eczema]{S diagnosis clin general} have tried [elimination diets]{T elimination diets (lifestyle); general} and almost none get anywhere. Starting [light]{T phototherapy; planned} first because the insurance wants it.

2/20 — [Light box]{T phototherapy; ongoing; frequency=3x a week} 3x a week before work in goggles and a sock on my you know what. [[Itch]{S other_physical improved} 7]{O partial; phototherapy}.

3/30 — 24 sessions. [[Itch]{S other_physical improved} 6, it's something, I have [wrists]{S other_physical fig improved} again]{O partial; phototherapy}. [Face just as bad]{O no_benefit; phototherapy}. It's 40 min each way and my boss is done with me.

4/11 — Done with the [box]{T phototherapy; stopped}. [Back to 9 in two weeks]{O partial; phototherapy}. [Didn't go to Maya's shower]{S functioning}, told her flu.

4/25 — [Cyclosporine]{T cyclosporine; ongoing}. Blood pressure cuff at home now like my grandpa.

5/9 — WHAT. [[Itch]{S other_physical improved} 2. TWO]{O benefit; cyclosporine}. [[Slept 7 hrs]{S sleep improved}]{O benefit; cyclosporine}. [Wore a black shirt]{S functioning improved}.

6/21 — [[BP 152]{S other_physical side_effect}, [creatinine up]{S other_physical clin side_effect}, [hands tremble]{S neurological side_effect}]{O side_effect; cyclosporine}. She said two more weeks tops.

7/7 — Off [cyclosporine]{T cyclosporine; stopped}. It was the best 8 weeks of skin I've ever had and I can't keep it, [kidneys]{S other_physical side_effect} said no. [[Flare]{S other_physical} by the 4th of July... by the 12th it was full body]{O partial; cyclosporine} (added later)

7/15 — Waiting on [Dupixent]{T dupilumab; planned} approval. Denied #1. Meanwhile [gloves]{T cotton gloves; ongoing} taped on at night, [saves the face some]{O partial; cotton gloves}. A psych student at the clinic is teaching me [habit reversal]{T habit reversal training; tried}, you press your fist instead of scratching and log it on a clicker. I rolled my eyes at her.

8/2 — [Clicker: 212 on day one. Yesterday 61]{O benefit; habit reversal training}. [So I guess I take back the eyes, it works]{O benefit; habit reversal training}.

8/19 — APPROVED. Two [pens]{T dupilumab; ongoing} in the thighs. My roommate's little brother has been on [Dupixent]{T dupilumab (medication); other} since he was 8.

9/10 — [[itch]{S other_physical improved} 6, nothing dramatic yet]{O partial; dupilumab; neutral}. [[Eyes like sandpaper]{S other_physical fig side_effect}]{O side_effect; dupilumab}. Apparently [pink eye]{S other_physical possible general side_effect} kind of stuff is the main one with [this biologic]{T dupilumab (medication); general}.

10/22 — [[itch]{S other_physical improved} 3]{O benefit; dupilumab}. [[Drops]{T eye drops; tried} fixed [the eyes]{S other_physical improved side_effect}]{O benefit; eye drops}.

11/30 — Face has a dry [red patch]{S other_physical side_effect} left from it on the lids, derm offered to switch me to [Rinvoq]{T upadacitinib; declined}, read the black box and nope. I'll keep my eyelids.

12/31 — [[itch]{S other_physical improved} 1, [sleep]{S sleep improved} 7.5]{O benefit; dupilumab}. Let somebody touch my arm at a party and [didn't flinch]{S anxiety improved}. Next [pen]{T dupilumab; ongoing} is Friday, I count how many are in the fridge like a squirrel. Happy new skin.

=== 2282-treatment-resistant-depression
title: Interview with Mrs K., outpatient clinic study
genre: interview
layout: research interview transcript with hesitations, second-language English
condition: treatment-resistant depression
area: mental
english: Indian English
narrator: interview
split: train
overall: partly_improved
round: 6
ledger:
  escitalopram | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response | other_physical
  bupropion | medication | tried | worse | anxiety, sleep
  imipramine | medication | stopped | mixed | gastrointestinal, neurological
  lithium | medication | tried | no_response | other_physical
  ashwagandha | supplement | tried | no_response
  pranayama | mind_body | ongoing | partial
  electroconvulsive therapy | neuromodulation | tried | mixed | cognition
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  esketamine | medication | not_tried | unknown
  ketamine | medication | not_tried | unknown
  vagus nerve stimulation | neuromodulation | not_tried | unknown
  behavioural activation | psychotherapy | ongoing | response
  mirtazapine | medication | ongoing | partial | appetite_weight
  temple visits | support | ongoing | partial
  counselling | psychotherapy | tried | no_response
---
Interviewer: Madam, you can stop me at any point. So, the, the first episode was when?

Mrs K: It was after my second daughter, so ninety-eight. I was only [sitting]{S energy}, no? I would sit, and the milk would boil over and I would [look at it]{S functioning}. [No tears]{S mood absent}, nothing. [Empty vessel]{S anhedonia fig}.

Interviewer: And how was it treated?

Mrs K: Not treated! My mother-in-law gave [ashwagandha]{T ashwagandha; tried}. (laughs) Later, properly, it was, um, [escitalopram]{T escitalopram; tried}. Then [desvenlafaxine]{T desvenlafaxine; tried}. I had full dose, they were increasing, increasing. [I was [sweating]{S other_physical side_effect} like in a bus]{O side_effect; desvenlafaxine}. And one [counsellor madam]{T counselling; tried} also, she was telling me to think positive. [So this first lot, [ashwagandha]{T ashwagandha; tried}, tablets, [counsellor]{T counselling; tried}, I cannot give even one mark]{O no_benefit; ashwagandha, escitalopram, desvenlafaxine, counselling}.

Interviewer: Was [bupropion]{T bupropion; tried} given at any point?

Mrs K: [Bupropion]{T bupropion; tried}, yes yes. [With that I became [shaky inside]{S anxiety fig side_effect}, I was walking in the night, [two hours' sleep]{S sleep worsened side_effect}]{O side_effect; bupropion}. [I got, how to say, [sad and fast together]{S mood worsened}. It was more bad than having nothing]{O worsening; bupropion}.

Interviewer: And older medicines, [tricyclics]{T imipramine; stopped}, [lithium]{T lithium; tried}?

Mrs K: [Imipramine]{T imipramine; stopped}. [That one, ha, that one was good]{O benefit; imipramine}. [I [cooked for Diwali]{S functioning improved}]{O benefit; imipramine}. Two years I was, I was [a normal person]{S mood fig improved}. [But [constipation]{S gastrointestinal clin side_effect}, and then I was [falling]{S neurological side_effect} in the bathroom]{O side_effect; imipramine}, and the ECG was showing something. So sir stopped it. And, and within two months, [[back to the chair]{S energy fig withdrawal}]{O withdrawal; imipramine}. [Lithium]{T lithium; tried} they added to, I don't remember to what. [The [thyroid]{S other_physical side_effect} went]{O side_effect; lithium}, [[mood]{S mood} did not come]{O no_benefit; lithium}.

Interviewer: I see here that you've had [ECT]{T electroconvulsive therapy; tried}.

Mrs K: (long pause) [ECT]{T electroconvulsive therapy; tried; sessions=nine}, nine times. My husband signed. I, I was [not eating]{S appetite_weight}, I had stopped [taking water]{S functioning} also. So. I don't blame. [After the fourth one I asked for tea. They all tell this story, that she asked for tea]{O benefit; electroconvulsive therapy}. [I [don't remember my son's wedding]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. It's, the photos are there. I am smiling in the photos. [So it gave me life and it [took that day]{S cognition fig side_effect}]{O benefit; electroconvulsive therapy; mixed}. You decide what to write.

Interviewer: I'll write it as you said it. Did it last?

Mrs K: [One and a half years, maybe]{O partial; electroconvulsive therapy}. Next time I said [ECT]{T electroconvulsive therapy; declined} no. So they did [rTMS]{T transcranial magnetic stimulation; tried; sessions=thirty}, thirty sittings, the knocking one. [Only [headache]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}. [Thirty sittings, and on the form I was same, same, same]{O no_benefit; transcranial magnetic stimulation}. One young boy was having his sitting before me, engineering student, for him [rTMS]{T transcranial magnetic stimulation (neuromodulation); other} was like magic.

Interviewer: Was [ketamine]{T ketamine; not_tried}, or, or the nasal spray, [esketamine]{T esketamine; not_tried}, discussed?

Mrs K: The [spray]{T esketamine; not_tried} I've not had. The cost is too much.

Interviewer: And [vagus nerve stimulation]{T vagus nerve stimulation; not_tried}?

Mrs K: That I don't know what it is, so no.

Interviewer: At present, what is, what are you taking?

Mrs K: [Mirtazapine]{T mirtazapine; ongoing; dose=30}, 30. [It gives [sleep]{S sleep improved}, some [appetite]{S appetite_weight improved}, so I'm [nine kilos more]{S appetite_weight side_effect}]{O partial; mirtazapine}. See, that is half only. The other half is Deepa. She's a [psychologist]{T behavioural activation; ongoing}, she's younger than my daughter. She doesn't ask how I feel! She asks what did you do at ten o'clock. We have a chart, ten o'clock plants, eleven o'clock phone one person. [Behavioural activation]{T behavioural activation; ongoing}, she calls it. [I thought it is for children, and, and now the chart is full]{O benefit; behavioural activation}. [I am [teaching tables to the watchman's girl]{S functioning improved}]{O benefit; behavioural activation}. [I think, after that [tricyclic]{T imipramine; stopped}, this only has helped so much]{O benefit; behavioural activation}.

Interviewer: Anything else that you do for yourself?

Mrs K: [Pranayama]{T pranayama; ongoing; frequency=morning}, in the morning, [it keeps me quiet for some time]{O partial; pranayama}. [Temple]{T temple visits; ongoing; frequency=Tuesday} on Tuesday. [God gives a little and Deepa gives a little]{O partial; temple visits}.

Interviewer: And if you had to compare to the worst time...

Mrs K: That time I was [zero]{S mood fig}. [Now I'm, let us say, six]{O partial; overall}. [Some mornings I'm [looking at the milk]{S functioning} still]{O partial; overall}. [But I switch off the gas]{O benefit; overall}.

=== 2283-trigeminal-neuralgia
title: Mum's face
genre: relative
layout: daughter's account
condition: trigeminal neuralgia
area: general
english: British
narrator: relative
split: train
overall: improved
round: 6
ledger:
  root canal | procedure | tried | no_response
  co-codamol | medication | tried | no_response
  carbamazepine | medication | stopped | mixed | neurological, cognition, other_physical
  oxcarbazepine | medication | tried | worse | other_physical
  gabapentin | medication | tried | no_response | energy
  capsaicin cream | medication | tried | worse | pain
  acupuncture | mind_body | tried | no_response
  reiki | mind_body | tried | no_response
  botox injections | medication | tried | partial | neurological
  balloon compression | procedure | tried | partial | neurological
  gamma knife | procedure | declined | unknown
  microvascular decompression | procedure | tried | response | other_physical, pain
  lamotrigine | medication | ongoing | partial
  silk scarf | other | ongoing | response
  liquid diet | lifestyle | stopped | unknown | appetite_weight
  helpline | support | tried | response
---
Mum is 74 and ran a riding school, she's had four horses stand on her, and I had never heard her [make that noise]{S pain}. She'd bent to blow on her tea. [An electric shock from the ear to the lip]{S pain fig}, she said when she could speak, as if someone had put the mains through her. Then it went, and she drank the tea. By the autumn it was fifty times a day, [wind did it]{S pain}, a toothbrush did it, my kiss did it.

The dentist was first and he took the pulp out of two perfectly good teeth. [Root canal]{T root canal; tried}, twice. Then [co-codamol]{T co-codamol; tried} from the surgery. I drove her to [acupuncture]{T acupuncture; tried} in Hexham and, don't laugh, my sister paid for [reiki]{T reiki; tried}. [Not a flicker of difference from any of it]{O no_benefit; root canal, co-codamol, acupuncture, reiki}, apart from the bill. A pharmacist told her to try [chilli cream]{T capsaicin cream; tried} on the cheek. [She [screamed]{S pain worsened side_effect} till I'd washed it off with milk]{O worsening; capsaicin cream}.

A registrar on a Sunday got it in two minutes. He said [trigeminal neuralgia]{S diagnosis clin}, commoner in women, over fifty, and [carbamazepine]{T carbamazepine (medication); general} works so well at first that it's nearly a test. [It did, she ate a pork pie that night in front of us all]{O benefit; carbamazepine}. [Tegretol]{T carbamazepine; stopped}, the brand is. I wouldn't have believed a tablet could do it. [That was about eighteen months of good time]{O benefit; carbamazepine}. Up and up went the dose though, and [she was [drunk]{S neurological fig side_effect} by the end, [veering into hedges]{S neurological side_effect}, she [forgot my son's name]{S cognition side_effect}]{O side_effect; carbamazepine}, [her [sodium fell]{S other_physical clin side_effect} and they had her in on a drip]{O side_effect; carbamazepine}. Stopped, obviously. [Oxcarbazepine]{T oxcarbazepine; tried} is its cousin, meant to be kinder, [her [salts]{S other_physical side_effect} went lower still and she got a [rash]{S other_physical side_effect} like a map]{O side_effect; oxcarbazepine} [with the [shocks]{S pain fig worsened} coming closer together all the while]{O worsening; oxcarbazepine}. [Gabapentin]{T gabapentin; tried}, [[sleepy]{S energy side_effect}, no use]{O no_benefit; gabapentin}. My uncle has [gabapentin]{T gabapentin (medication); other} for his [shingles]{S diagnosis other} and couldn't be without it.

She [stopped talking]{S functioning} in company. She lived on [soup through a straw]{T liquid diet; stopped} that winter because chewing set it off and [went down to seven stone]{S appetite_weight side_effect}. What frightened me was how calm she was about it. "[I shan't go on like this, you know]{S suicidality}," she said, buttering the dog's biscuit. I rang the [TNA helpline]{T helpline; tried} and a woman who'd had it for nine years talked to Mum for an hour and ten minutes. [That phone call got her through to the appointment, I really believe that]{O benefit; helpline}.

The neurosurgeon set it all out. [Gamma knife]{T gamma knife; planned}, no cutting, takes weeks to work. A [balloon]{T balloon compression; planned}. Or the proper one, [decompression]{T microvascular decompression; planned}, where they go in behind the ear and lift the artery off the nerve. At her age he'd start small. She turned down the [gamma knife]{T gamma knife; declined} because of the wait. He had a go with [botox]{T botox injections; tried; route=injection} in the cheek that same month: [a bit fewer, for a bit]{O partial; botox injections}, [and a [lopsided smile]{S neurological side_effect}]{O side_effect; botox injections}. The [balloon]{T balloon compression; tried}, done in the February, [gave her a year and a bit without a single [shock]{S pain fig improved}]{O benefit; balloon compression}. [Half her face was [like the dentist's]{S neurological fig side_effect}]{O side_effect; balloon compression}, [she dribbled her tea and did not give a hoot]{O side_effect; balloon compression; neutral}. [Then one morning it was back, lighter]{O partial; balloon compression}.

She had the [decompression]{T microvascular decompression; tried} last year, at 73, against the advice of both my brothers. [She's [deaf]{S other_physical side_effect} in that ear now and the [scar aches]{S pain side_effect} before rain]{O side_effect; microvascular decompression}. [And there's no [pain]{S pain improved}. There's no pain. I keep saying it]{O benefit; microvascular decompression}. He left her on a little [lamotrigine]{T lamotrigine; ongoing; dose=50} in case, 50, [which sees to the odd [tingle]{S neurological improved}, more or less]{O partial; lamotrigine}. In the wind she wears [Dad's silk scarf]{T silk scarf; ongoing} over that cheek, [she swears it's as good as any tablet she's had and I'm not about to argue]{O benefit; silk scarf}.

I had my own bad year of it. [Not sleeping]{S sleep other}, [snapping at everyone]{S anger other}, and my GP gave me [amitriptyline]{T amitriptyline (medication); other}, ten milligrams, and that was enough. [Mum [eats toast]{S functioning improved}, hard, with marmalade]{O benefit; overall}. [She [gained it all back]{S appetite_weight improved}]{O benefit; overall}.

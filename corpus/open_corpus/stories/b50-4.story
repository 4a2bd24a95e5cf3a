=== 2121-adhd
title: Vyvanse saved my job. Sort of
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lisdexamfetamine
rating: 8
round: 6
ledger:
  methylphenidate | medication | tried | partial | other_physical
  amphetamine salts | medication | stopped | mixed | anger, sleep
  modafinil | medication | tried | no_response | pain
  fidget ring | other | tried | no_response
  ADHD coaching | support | ongoing | partial
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, appetite_weight
---
Diagnosed at 29 after i got written up for the third time for [missing deadlines]{S functioning}. [Concerta]{T methylphenidate; tried} first, [helped till about 1pm]{O partial; methylphenidate} [and then [heart racing]{S other_physical side_effect} till bed]{O side_effect; methylphenidate}. [Adderall XR]{T amphetamine salts; stopped}, [holy cow did i [get stuff done]{S functioning improved}]{O benefit; amphetamine salts}, [also [didnt sleep]{S sleep side_effect} and [hated my roommate]{S anger side_effect} for breathing]{O side_effect; amphetamine salts}, so i quit that one. [Provigil]{T modafinil; tried} = [[headache]{S pain side_effect}]{O side_effect; modafinil}, [thats all]{O no_benefit; modafinil}. Bought a [fidget ring]{T fidget ring; tried} (cute, [pointless]{O no_benefit; fidget ring}). Then [vyvanse]{T lisdexamfetamine; ongoing; dose=40}, 30 now 40. [Smooth, no jolt]{O benefit; lisdexamfetamine}, [i [read an entire contract]{S cognition improved} and knew what it said at the end]{O benefit; lisdexamfetamine}. [[Cotton mouth]{S gastrointestinal fig side_effect}, [zero appetite]{S appetite_weight side_effect} til dinner then i [eat the couch]{S appetite_weight fig side_effect}]{O side_effect; lisdexamfetamine}, [[wiped out]{S energy fig withdrawal} on the days i skip it (weekends)]{O withdrawal; lisdexamfetamine}. [[Got promoted]{S functioning improved}]{O benefit; lisdexamfetamine} in the spring!! The [ADHD coach]{T ADHD coaching; ongoing} my sister found me [is ok, half of what she says is buy a calendar]{O partial; ADHD coaching}.

=== 2122-depression
title: lexapro made it worse
genre: review
layout: form fields
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: worse
treatment: escitalopram
rating: 1
round: 6
ledger:
  escitalopram | medication | stopped | worse | suicidality, anxiety, sleep
  diazepam | medication | tried | partial
  crisis team | care_setting | ongoing | unknown
  amitriptyline | medication | declined | unknown
---
Reason: [low mood]{S mood clin}, [grief turned into something else]{S mood}

Side effects: [[suicidal]{S suicidality side_effect}, [couldnt sit down]{S anxiety side_effect}, [awake]{S sleep side_effect} 5 nights]{O side_effect; escitalopram}

Length: 12 days

Comments: I was [low]{S mood} before, i was never like THAT before. Day four [I rang my brother and told him [where the will was]{S suicidality side_effect}]{O side_effect; escitalopram}. Out of hours told me to keep going it gets better. [It didnt]{O no_benefit; escitalopram}. [I am [lower]{S mood worsened} now than the day i started]{O worsening; escitalopram}. Stopped on the 12th day on my own say so. [diazapam]{T diazepam; tried; dose=2mg} 2mg x 6 tablets [got me through a weekend]{O partial; diazepam}. [Crisis team]{T crisis team; ongoing; frequency=every evening} ring every evening. Offered [amitriptaline]{T amitriptyline; declined}, no ta. Know it helps millions, my own mum has been on [citalopram]{T citalopram (medication); other} since 2009 and is [right as rain]{S mood fig improved other}.

=== 2123-anxiety
title: Good in the bad way
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: American, second language
narrator: patient
split: train
overall: partly_improved
treatment: clonazepam
rating: 7
round: 6
ledger:
  valerian tea | supplement | tried | no_response
  paroxetine | medication | tried | unknown | gastrointestinal, sexual
  clonazepam | medication | ongoing | partial | cognition, energy
  rosary | support | ongoing | partial
  psychotherapy | psychotherapy | not_tried | unknown
---
I take [Rivotril]{T clonazepam; ongoing; dose=half of one mg; frequency=in the night} half of one mg in the night since 6 years, in my country they give it like candy. [It takes the [fear]{S anxiety improved} away in twenty minutes, this is true]{O benefit; clonazepam}. [The [fear]{S anxiety} comes back the next day, this is true also]{O partial; clonazepam}. [I [forget the names of my students]{S cognition side_effect}]{O side_effect; clonazepam}, [I am [slow]{S energy side_effect}]{O side_effect; clonazepam}. [One time I forgot the box in a hotel in Recife and the second day I was [shaking]{S neurological withdrawal}, [sweating]{S other_physical withdrawal}, [hearing bells]{S mania_psychosis withdrawal}]{O withdrawal; clonazepam}. Before this my grandmother gave me [tea of valeriana]{T valerian tea; tried} [which tastes of socks and does the same as socks]{O no_benefit; valerian tea}. A doctor gave [Paroxetina]{T paroxetine; tried}, [I [vomit]{S gastrointestinal side_effect} and I [lost the interest for my husband]{S sexual side_effect}]{O side_effect; paroxetine}. I [pray the rosary]{T rosary; ongoing} and [it helps a little, more the voice of the other ladies than God]{O partial; rosary}. I want to do [therapy]{T psychotherapy; not_tried} but it cost like my rent. So seven stars, but I don't give this tablet to my enemy.

=== 2124-depression
title: Finally some color
genre: review
layout: title, then long paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: tranylcypromine
rating: 9
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  duloxetine | medication | tried | no_response
  aripiprazole | medication | tried | no_response
  lithium | medication | stopped | no_response | neurological
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  transcranial magnetic stimulation | neuromodulation | tried | no_response
  ketamine infusions | medication | tried | no_response
  neurofeedback | other | tried | no_response
  tranylcypromine | medication | ongoing | response | other_physical, sleep
  low-tyramine diet | lifestyle | ongoing | unknown
---
31 years of [depression]{S diagnosis clin}, I'm 49. Here is my rap sheet: [Prozac]{T fluoxetine; tried}, [nortriptyline]{T nortriptyline; tried}, [Cymbalta]{T duloxetine; tried}, [Abilify]{T aripiprazole; tried} on top, [lithium]{T lithium; stopped} on top of the top ([[hands like a washing machine]{S neurological fig side_effect}]{O side_effect; lithium}, they took me off), [TMS]{T transcranial magnetic stimulation; tried; sessions=36 sessions} 36 sessions, [ketamine]{T ketamine infusions; tried; sessions=six} times six, [neurofeedback]{T neurofeedback; tried} which is watching a cartoon stop and start for $3200. [All of the above and I still [could not tell you one thing I liked]{S anhedonia}]{O no_benefit; fluoxetine, nortriptyline, duloxetine, aripiprazole, lithium, transcranial magnetic stimulation, ketamine infusions, neurofeedback}. [ECT]{T electroconvulsive therapy; tried; sessions=twelve} in 2014, twelve of them: [that did lift it, for about one summer]{O partial; electroconvulsive therapy}, [and I [don't have my daughters graduation in my head]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. New psychiatrist, 74 years old, retires next year, says has nobody given you an [MAOI]{T tranylcypromine; planned}. Nobody had. They're scared of it because of the cheese. So [no stilton no draught beer no soy]{T low-tyramine diet; ongoing}, I keep the [diet]{T low-tyramine diet; ongoing} card in my wallet. [Parnate]{T tranylcypromine; ongoing; dose=40 mg}, 40 mg, [week 3 I [noticed the trees]{S anhedonia improved}]{O benefit; tranylcypromine}. I'm not being poetic, I was in the Kroger parking lot and there were trees. [[Blood pressure drops]{S other_physical side_effect} when I stand, [can't sleep]{S sleep side_effect} past 4]{O side_effect; tranylcypromine; neutral}. [I've had 19 good months]{O benefit; tranylcypromine}. [I [sing in the car]{S mood improved}]{O benefit; tranylcypromine}. People with [high blood pressure]{S diagnosis general} and on other meds have to be careful, ask your pharmacist. I miss pepperoni.

=== 2125-bipolar
title: Lamictal rash :(
genre: review
layout: form fields
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: lamotrigine
rating: 4
round: 6
ledger:
  lamotrigine | medication | stopped | mixed | other_physical
  oxcarbazepine | medication | tried | no_response | neurological
  cariprazine | medication | planned | unknown
---
Reason: [bp2]{S diagnosis clin}, mostly the [down]{S mood fig} part

Side effects: [THE [RASH]{S other_physical side_effect}]{O side_effect; lamotrigine}

Comments: [At 75 mg i was having the best 2 wks in yrs, [texting people back]{S functioning improved}, [cooking]{S functioning improved}]{O benefit; lamotrigine}. [Then [dots on my stomach]{S other_physical side_effect}, then my [lips blistered]{S other_physical side_effect}]{O side_effect; lamotrigine}... ER, stopped it that same night, no going back ever. [[Trileptal]{T oxcarbazepine; tried} instead, [saw double]{S neurological side_effect}]{O side_effect; oxcarbazepine} [and it didnt do crap]{O no_benefit; oxcarbazepine}. [So im [down]{S mood fig} again]{O withdrawal; lamotrigine} and mad because the thing that worked is the thing that couldve killed me. They are getting a prior auth for [vraylar]{T cariprazine; planned}. anyone???

=== 2126-depression
title: Quiet, boring, fine
genre: review
layout: four sentences
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: citalopram
rating: 8
round: 6
ledger:
  citalopram | medication | ongoing | response | sleep
---
[Two weeks of [yawning]{S sleep side_effect}]{O side_effect; citalopram; neutral}, [then nothing]{O no_benefit; citalopram}, then [one day i realised i'd [stopped rehearsing arguments in the shower]{S anxiety improved}]{O benefit; citalopram}. Four years on 20mg now. [I [get up, go to work, ring my dad]{S functioning improved}]{O benefit; citalopram}. [It's not happiness in a tablet]{O partial; citalopram; neutral}, [it's a floor]{O benefit; citalopram}.

=== 2127-ocd
title: Anafranil: the old one
genre: review
layout: one paragraph
condition: OCD
area: mental
english: Canadian
narrator: patient
split: dev
overall: partly_improved
treatment: clomipramine
rating: 7
round: 6
ledger:
  fluvoxamine | medication | tried | no_response
  sertraline | medication | tried | no_response
  escitalopram | medication | tried | no_response
  inositol | supplement | tried | no_response | gastrointestinal
  exposure and response prevention | psychotherapy | stopped | partial
  clomipramine | medication | ongoing | mixed | gastrointestinal, other_physical, sexual, appetite_weight
  risperidone | medication | declined | unknown
---
I [count]{S anxiety}. Tiles, letters, chews. [Luvox]{T fluvoxamine; tried}, [Zoloft]{T sertraline; tried} to 250, [Cipralex]{T escitalopram; tried} and a tub of [inositol]{T inositol; tried} powder ([[gas]{S gastrointestinal side_effect} you would not believe]{O side_effect; inositol}) and [I [counted]{S anxiety} straight through the lot of them]{O no_benefit; fluvoxamine, sertraline, escitalopram, inositol}. Psychologist in Halifax did [ERP]{T exposure and response prevention; stopped; sessions=15 sessions} with me, 15 sessions, [I [could leave a sentence at 7 words]{S anxiety improved}]{O partial; exposure and response prevention}, then my benefits ran out. Family doc had never prescribed [Anafranil]{T clomipramine; planned} in her life, phoned somebody, here we are. [At 175 the [counting is like a radio in another room]{S anxiety fig improved}]{O benefit; clomipramine}, [some days I [don't count]{S anxiety improved} at all until supper]{O benefit; clomipramine}. [And I have a [mouth like sandpaper]{S gastrointestinal fig side_effect}, [can't poop]{S gastrointestinal side_effect}, [sweat through a suit]{S other_physical side_effect}, [can't climax]{S sexual side_effect}, [put on 30]{S appetite_weight side_effect}]{O side_effect; clomipramine}. [My wife calls it the devil's bargain]{O partial; clomipramine}. They wanted to add [Risperdal]{T risperidone; declined} and I said one devil is plenty. [No [heart trouble]{S other_physical absent side_effect} on the ECG]{O tolerated; clomipramine}, knock wood (three times, of course).

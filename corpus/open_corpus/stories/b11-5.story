=== 471-crohns-disease
title: Antibodies to Remicade, now what
genre: forum
layout: thread with replies and updates
condition: Crohn's disease
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  mesalamine | medication | stopped | no_response
  budesonide | medication | tried | partial | sleep, appetite_weight
  azathioprine | medication | stopped | no_response | gastrointestinal
  infliximab | medication | stopped | partial | other_physical
  specific carbohydrate diet | lifestyle | tried | no_response
  bowel resection | procedure | planned | unknown
  ustekinumab | medication | ongoing | response | energy
  liquid nutrition | lifestyle | stopped | partial
---
**tacosaurus** · 24M
anyone else get kicked off [remicade]{T infliximab; stopped}?? [crohns]{S diagnosis clin} since 16, small bowel. [mesalamine]{T mesalamine; stopped} and [imuran]{T azathioprine; stopped} first, [both did jack]{O no_benefit; mesalamine, azathioprine}, [[imuran]{T azathioprine; stopped} also gave me [pancreatitis]{S gastrointestinal clin side_effect} so that was a fun prom]{O side_effect; azathioprine}. off both. [[budesonide]{T budesonide; tried} helped like 50%]{O partial; budesonide} but [[no sleep]{S sleep side_effect}, [ate everything]{S appetite_weight side_effect}]{O side_effect; budesonide} and you cant stay on it.

then [remi]{T infliximab; stopped; duration=five years}, five years, [five GREAT years]{O benefit; infliximab}. [i [played rugby]{S functioning improved}. [gained 30 lbs]{S appetite_weight improved} i needed]{O benefit; infliximab}. last fall [it started wearing off at week 6, then week 5]{O no_benefit; infliximab}. at the last [infusion]{T infliximab; stopped} [my [throat closed]{S other_physical side_effect} and i [broke out in hives]{S other_physical side_effect}]{O side_effect; infliximab}, they tested and i have antibodies. so thats over. [down to 130]{S appetite_weight}, [cramping]{S pain}, [in the bathroom 12x]{S gastrointestinal}, [blood]{S gastrointestinal}. surgeon says [resection]{T bowel resection; planned}, GI says [stelara]{T ustekinumab; planned} first. which would you do

**gutfeeling_jen**
I did the [surgery]{T bowel resection; other}, 14 inches. Wish I hadn't waited. I've had six years with nothing. It's not a cure tho, it can come back at the join.

**ibd_dad**
My son's 13 and got into remission on [Modulen shakes]{T liquid nutrition; other} only, no food for 8 weeks. Kid's a hero. About 80% of kids respond, less in adults.

**chad_w**
[SCD diet]{T specific carbohydrate diet; general} bro. doctors dont want you to know

**tacosaurus**
chad i did [scd]{T specific carbohydrate diet; tried; duration=my whole sophomore year} my whole sophomore year. [i [bled]{S gastrointestinal} right thru it]{O no_benefit; specific carbohydrate diet}. got the [stelara]{T ustekinumab; ongoing} iv tuesday and im doing the [shakes]{T liquid nutrition; ongoing} til it works

**tacosaurus**
update 4 mo: [[shakes]{T liquid nutrition; stopped; duration=3 wks} got me thru 3 wks, [cramps]{S pain improved} way down]{O partial; liquid nutrition}, then i caved for a burrito. [[stelara]{T ustekinumab; ongoing; frequency=every 8 wks} every 8 wks now. calprotectin 1900 to 140]{O benefit; ustekinumab}. [im [tired]{S energy side_effect} the day after the [shot]{T ustekinumab; ongoing} and thats it]{O side_effect; ustekinumab; neutral}. [no [hives]{S other_physical absent side_effect}]{O tolerated; ustekinumab}. [[3x a day]{S gastrointestinal improved} and [no blood]{S gastrointestinal improved}]{O benefit; ustekinumab}. surgeon says call me if you need me

=== 472-depression
title: Psilocybin (legal, Oregon) - long
genre: forum
layout: single post, later comments
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  desvenlafaxine | medication | stopped | no_response | sexual, other_physical
  lurasidone | medication | tried | no_response | anxiety
  lamotrigine | medication | tried | no_response
  psychotherapy | psychotherapy | ongoing | partial
  microdosing LSD | medication | stopped | partial | anxiety
  psilocybin therapy | drug_assisted_therapy | tried | partial | anxiety, gastrointestinal
  esketamine | medication | not_tried | unknown
  morning walk | lifestyle | ongoing | unknown
---
Mods please move if this isn't allowed.

I'm 51, a court stenographer, so I type fast and leave things out badly. [Depression]{S diagnosis clin} started the year of my divorce and forgot to leave. Not [sobbing]{S mood absent}. More like [being under wet cement]{S energy fig}. I'd [sit in the car in the driveway]{S functioning} an hour after work. Every night I [hoped not to wake up]{S suicidality}, though I'd never [do anything]{S suicidality absent}.

[[Pristiq]{T desvenlafaxine; stopped}, then [Latuda]{T lurasidone; tried} with it, then [Lamictal]{T lamotrigine; tried} on top, and the three of them together could not lift that car off me]{O no_benefit; desvenlafaxine, lurasidone, lamotrigine}. [[Pristiq]{T desvenlafaxine; stopped} took my [orgasm]{S sexual clin side_effect} and my [dry armpits]{S other_physical fig side_effect}]{O side_effect; desvenlafaxine}. [On [Latuda]{T lurasidone; tried} I [couldn't keep my legs still]{S anxiety side_effect} in court]{O side_effect; lurasidone}. My insurance wouldn't do [Spravato]{T esketamine; not_tried} as I hadn't failed enough in the last five years. I've had the same [therapist]{T psychotherapy; ongoing; duration=nine years} for nine years and [she's kept me alive, I don't think that's too strong]{O partial; psychotherapy}. A coworker got me on [microdosing acid]{T microdosing LSD; stopped} for a month. [Two or three [brighter]{S mood fig improved} Fridays]{O partial; microdosing LSD}, and then [it made me [jumpy]{S anxiety side_effect}]{O side_effect; microdosing LSD} so I quit.

To do the [mushrooms]{T psilocybin therapy; tried} there legally you must be off most [antidepressants]{T antidepressants (medication); general}, because they blunt it. [Tapering the [Pristiq]{T desvenlafaxine; stopped} was ten weeks of [brain zaps]{S neurological fig withdrawal}, [bawling]{S mood withdrawal} and [dreams about teeth]{S sleep withdrawal}]{O withdrawal; desvenlafaxine}. I paid $2,800. That's a used roof.

The day itself. [Two hours of [nausea]{S gastrointestinal clin side_effect} and [being scared out of my mind]{S anxiety side_effect}]{O side_effect; psilocybin therapy}. My facilitator held my ankle. I won't describe the rest, it was mine. It wasn't a [high]{S mania_psychosis absent side_effect}.

[I drove home next day and [went straight into the house]{S functioning improved}]{O benefit; psilocybin therapy}. [The [cement]{S energy fig improved} was gone. I [planted bulbs]{S functioning improved}, I [called my son]{S functioning improved}]{O benefit; psilocybin therapy}. [It stayed that way for about five months]{O benefit; psilocybin therapy}. Then the holidays. [It's [half back]{S mood}, I'd be lying otherwise]{O partial; psilocybin therapy}. [But I haven't once [hoped not to wake up]{S suicidality improved}]{O benefit; overall}. I [walk]{T morning walk; ongoing; frequency=every morning} every morning now. Would I go again? Saving up.

*comment by elkhorn:* Did the same place. Terrifying, and zero change in me. Worked for my wife, who went along to be nice.
*comment by quinn_r:* do you have [bipolar]{S diagnosis clin possible} in the family? they screened me out
*comment by OP:* No, they asked. Sorry quinn.

=== 473-anxiety-school-refusal
title: Daughter (14) won't go to school. Meds? Partial? I'm losing it
genre: forum
layout: parents' forum thread with updates
condition: generalised anxiety disorder with school refusal
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 2
ledger:
  psychotherapy | psychotherapy | stopped | no_response
  hydroxyzine | medication | tried | no_response | sleep
  duloxetine | medication | ongoing | response | gastrointestinal, sleep
  partial hospitalization | care_setting | stopped | partial
  homeschooling | other | declined | unknown
  exposure therapy | psychotherapy | ongoing | response
  weighted blanket | other | ongoing | partial
---
**worn_out_in_wichita:**
My daughter [hasn't been to school]{S functioning} since Oct 11. She gets to the car and [freezes]{S anxiety}. [Stomachaches]{S pain}, [throwing up]{S gastrointestinal}, [shaking]{S neurological}. Says everybody [looks at her]{S anxiety}. She's not [depressed]{S mood absent}, she's funny and sweet at home, she makes earrings. [GAD]{S diagnosis clin} they say, maybe [social anxiety]{S diagnosis clin possible} too.

She had a [therapist]{T psychotherapy; stopped; duration=ten months} ten months, they played Uno. [No change at all]{O no_benefit; psychotherapy}. I ended that. Pediatrician gave [hydroxizine]{T hydroxyzine; tried} for mornings and [she just [slept]{S sleep side_effect} on the bathroom floor instead of [crying]{S mood} on it]{O no_benefit; hydroxyzine}. Now he wants a daily, [Cymbalta]{T duloxetine; planned}, says it's approved for kids with this. There's a black box about [suicidal thoughts]{S suicidality general possible side_effect} and I can't get past it. I've been on [Luvox]{T fluvoxamine (medication); other; duration=eleven years} eleven years for my own [OCD]{S diagnosis clin other} and I'm fine!! But I'm not 14. My mother says I passed it on. My husband wants to [homeschool]{T homeschooling; declined}. I said absolutely not, she'd never come out again.

**heather_m:** [Medicine]{T medication (medication); other} got my son over the hump so [therapy]{T psychotherapy; other} could work. Ask for someone who does actual [exposure]{T exposure therapy; general}, not talk.
**KCmom3:** We did a [partial program]{T partial hospitalization; other} and it was a godsend. Insurance gave us three weeks.
**truthseeker88:** don't drug your kid

**worn_out_in_wichita:**
We started the [Cymbalta]{T duloxetine; ongoing; dose=30} Dec 2, 30. I check on her all night like a newborn. [[Nausea]{S gastrointestinal clin side_effect} and [yawning]{S sleep side_effect} week one]{O side_effect; duloxetine}. [No [dark stuff]{S suicidality fig absent side_effect}, thank God]{O tolerated; duloxetine}. [Partial]{T partial hospitalization; planned} has a bed in January.

**worn_out_in_wichita:**
She finished [partial]{T partial hospitalization; stopped; duration=15 days} Friday, 15 days. [She [rode an elevator with strangers]{S functioning improved}]{O benefit; partial hospitalization}. [School, still no]{O no_benefit; partial hospitalization}. My own [counselor]{T counselling (psychotherapy); other} told me to quit driving over there with her lunch, so I'm working on me.

**worn_out_in_wichita:**
April. Sorry it's been so long, it's good news. They found us a [psychologist]{T exposure therapy; ongoing} who does the [exposure]{T exposure therapy; ongoing} right, first parking lot, then the gym doors, then one class. [Around the third month on the [meds]{T duloxetine; ongoing} the [throwing up]{S gastrointestinal improved} quit]{O benefit; duloxetine}. [She's [in school till lunch]{S functioning improved}, five days]{O benefit; exposure therapy, duloxetine}. [[Weighted blanket]{T weighted blanket; ongoing} takes care of Sunday nights, mostly]{O partial; weighted blanket}. [She sold nine pairs of earrings to people who LOOKED at her]{O benefit; overall}.

=== 474-atopic-dermatitis
title: Dupixent eyes - worth it?
genre: forum
layout: short posts, thread
condition: eczema
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  topical steroids | medication | stopped | partial | other_physical
  tacrolimus ointment | medication | tried | no_response | pain
  bleach baths | other | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  ciclosporin | medication | stopped | mixed | other_physical
  phototherapy | procedure | declined | unknown
  dupilumab | medication | ongoing | response | other_physical
  eye drops | medication | ongoing | partial
  upadacitinib | medication | declined | unknown
---
**flakey_fi**: quick q for anyone on [dupixent]{T dupilumab; ongoing}. [eczema]{S diagnosis clin} head to toe since birth, im 31. [bleeding in the sheets]{S other_physical}, [itching]{S other_physical} at 3am, wore [tights in july]{S functioning}. [[skin is now incredible]{S other_physical improved}]{O benefit; dupilumab}. eyes are not. [[red]{S other_physical side_effect}, [gritty]{S other_physical fig side_effect}, [look like ive been on a bender]{S other_physical fig side_effect}]{O side_effect; dupilumab}. does it pass??

**DrNoMore**: What had you tried before?

**flakey_fi**: god. [steroid creams]{T topical steroids; stopped} for 25 yrs, [worked less and less]{O partial; topical steroids} and [my skin went [thin as a crisp packet]{S other_physical fig side_effect}]{O side_effect; topical steroids}. stopped those dead in 2019 and [had six months of [peeling]{S other_physical withdrawal} and [oozing]{S other_physical withdrawal}, off work, [couldnt shut my hands]{S functioning withdrawal}]{O withdrawal; topical steroids}. would not do it like that again. [[protopic]{T tacrolimus ointment; tried}, [bleach baths]{T bleach baths; tried}, [no dairy]{T dairy-free diet; tried}... zero zero zero]{O no_benefit; tacrolimus ointment, bleach baths, dairy-free diet}, [[protopic]{T tacrolimus ointment; tried} also [burned]{S pain side_effect} like chilli]{O side_effect; tacrolimus ointment}. [[ciclosporin]{T ciclosporin; stopped; duration=nine months}, best nine months of my twenties]{O benefit; ciclosporin}, then [[blood pressure]{S other_physical side_effect} and [kidneys]{S other_physical side_effect} said no]{O side_effect; ciclosporin}. they were going to do [light treatment]{T phototherapy; declined} but it's 3 times a week in leeds and i dont drive

**smoothoperator**: [Eyes settled]{S other_physical improved other side_effect} for me at about 5 months, [Dupixent]{T dupilumab; other} 2 years. Warm flannel twice a day.

**annabanana**: Mine never did. Swapped to [Rinvoq]{T upadacitinib; other}, a [tablet]{T upadacitinib; other}, eyes fine, [spots]{S other_physical other side_effect} like a teenager.

**DrNoMore**: About one in ten get the [eye thing]{S other_physical general side_effect}. Don't stop over it, see an eye clinic. I'm a GP before anyone asks, with [eczema]{S diagnosis clin other}, on nothing but [emollient]{T emollients (medication); other} and prayer.

**flakey_fi**: derm has just offered the [rinvoq]{T upadacitinib; declined} too, read the clot bit, said ta but no. got [ciclosporin eye drops]{T eye drops; ongoing} instead

**flakey_fi**: bump, 10 weeks on, [[drops]{T eye drops; ongoing} have taken the [redness]{S other_physical improved side_effect} down by maybe half]{O partial; eye drops}. staying on the [jab]{T dupilumab; ongoing; frequency=every fortnight} every fortnight. [i [slept in WHITE SHEETS]{S other_physical improved} at a hotel]{O benefit; dupilumab}. [[bare legs]{S functioning improved} at my brother's wedding]{O benefit; dupilumab}. [id take [pink eyes]{S other_physical side_effect} with that any day]{O benefit; dupilumab}

=== 475-sciatica
title: 8 months of sciatica, epidurals did nothing. Surgery?
genre: forum
layout: single post, replies, update
condition: lumbar disc herniation
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  naproxen | medication | stopped | no_response | gastrointestinal
  chiropractic | procedure | stopped | worse
  physiotherapy | procedure | ongoing | partial
  pregabalin | medication | stopped | partial | cognition, energy
  epidural steroid injection | procedure | tried | partial | sleep, other_physical
  oxycodone | medication | declined | unknown
  inversion table | procedure | tried | no_response
  acupuncture | mind_body | tried | no_response
  microdiscectomy | procedure | tried | response | pain
---
L5-S1, 9mm. I'm a mail carrier, 46. [Lightning down the left leg]{S pain fig}, [foot asleep]{S neurological fig}, [can't sit]{S functioning} for a meal. I [eat standing at the counter]{S functioning} like a horse.

So far. [Naproxen]{T naproxen; stopped}, [inversion table]{T inversion table; tried} off Craigslist, [acupuncture]{T acupuncture; tried; sessions=x6} x6: [no, no, and no but relaxing]{O no_benefit; naproxen, inversion table, acupuncture}. [The [naproxen]{T naproxen; stopped} also lit up my [reflux]{S gastrointestinal clin side_effect}]{O side_effect; naproxen}, quit it. [[Chiro]{T chiropractic; stopped; sessions=twice} twice, and after the second I [couldn't feel my little toe]{S neurological worsened}]{O worsening; chiropractic}. Done with him. [[Lyrica]{T pregabalin; stopped} turned the [volume]{S pain fig improved} from 8 to 6]{O partial; pregabalin}, only [I [delivered a whole street to the wrong street]{S cognition side_effect}]{O side_effect; pregabalin} and [I was a [slug]{S energy fig side_effect}]{O side_effect; pregabalin} so I weaned off. Two [epidurals]{T epidural steroid injection; tried; sessions=Two}. [First one, [slept like a king]{S sleep fig improved} for three nights]{O partial; epidural steroid injection; neutral}. [Second one, not even that]{O no_benefit; epidural steroid injection}, [just [red in the face]{S other_physical side_effect} and [up all night]{S sleep side_effect}]{O side_effect; epidural steroid injection}. Doc offered [oxy]{T oxycodone; declined}. My brother died of that. I said don't even print it.

[[PT]{T physiotherapy; ongoing} is what keeps me upright, the press-ups help for an hour]{O partial; physiotherapy}.

They say most discs shrink on their own within a year, so is it nuts to let them cut ([microdiscectomy]{T microdiscectomy; planned}) at 8 months? Comp is dragging its feet too.

*rlsmith62:* Had it in '18, woke up and the leg [pain]{S pain improved other} was GONE. Re-herniated picking up a cat litter in '20.
*yogini_kay:* I waited it out, 14 mos. [Walking]{T walking (lifestyle); other}, nothing else. Glad I did.
*RPh_Tom:* [numbness in the saddle area]{S neurological general possible} or [can't pee]{S other_physical general possible} = ER, don't wait for a forum.

UPDATE 12/2. No to the [saddle stuff]{S neurological absent}, thank you Tom. Comp approved it and I had it on 10/19. [Woke up and wiggled my foot and I [felt all of it]{S neurological improved}]{O benefit; microdiscectomy}. [[Incision was sore]{S pain side_effect} two weeks]{O side_effect; microdiscectomy; neutral}. [[Ate Thanksgiving dinner sitting down]{S functioning improved}]{O benefit; microdiscectomy}. Still doing [PT]{T physiotherapy; ongoing}. Somebody else in my house can do the cat litter.

=== 476-psychosis
title: EIP patient, 2 yrs on. can i come off?
genre: forum
layout: lower case post, replies, update
condition: first-episode psychosis
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  hospital admission | care_setting | tried | partial
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, energy
  aripiprazole | medication | tried | mixed | anxiety
  cariprazine | medication | ongoing | response | sleep
  early intervention team | care_setting | ongoing | response
  cognitive behavioural therapy for psychosis | psychotherapy | stopped | response
  family therapy | psychotherapy | declined | unknown
  depot injection | medication | declined | unknown
---
hi, 24, [psychosis]{S diagnosis clin} at 22 in my last term at uni. thought my flatmates were [filming me]{S mania_psychosis}, [messages in car number plates]{S mania_psychosis}, [didn't sleep]{S sleep} for about nine days. sectioned, [five weeks in hospital]{T hospital admission; tried; duration=five weeks}, [came out [calmer]{S anxiety improved} but not right]{O partial; hospital admission}.

in there it was [olanzapine]{T olanzapine; stopped}. [it stopped the [plates]{S mania_psychosis fig improved} within a fortnight, fair play]{O benefit; olanzapine}. [but [3 stone]{S appetite_weight side_effect} by christmas, [sleeping 14 hours]{S sleep side_effect}, [dragging myself about like a zombie]{S energy fig side_effect}]{O side_effect; olanzapine}. my care coordinator got it changed to [abilify]{T aripiprazole; tried}. [[mind clear]{S cognition improved}]{O benefit; aripiprazole}, [body [couldn't stay in a chair]{S anxiety side_effect}. did 30k steps a day round my nan's estate]{O side_effect; aripiprazole}. so now [cariprazine]{T cariprazine; ongoing; dose=3mg}, 3mg, 13 months. [bit of [insomnia]{S sleep clin side_effect}]{O side_effect; cariprazine; neutral}. [no [weight]{S appetite_weight absent side_effect}, no [pacing]{S anxiety absent side_effect}]{O tolerated; cariprazine}. [not had a single [message]{S mania_psychosis fig improved}]{O benefit; cariprazine}.

said no to the [depot]{T depot injection; declined} bc needles and no to [family therapy]{T family therapy; declined} bc my family. did 16 of [CBTp]{T cognitive behavioural therapy for psychosis; stopped; sessions=16}, finished in march, [it's why i [can sit on a bus]{S functioning improved} now]{O benefit; cognitive behavioural therapy for psychosis}. the [early intervention lot]{T early intervention team; ongoing} are sound, [they got me [back on my course]{S functioning improved}]{O benefit; early intervention team}.

[i feel well. like well well]{O benefit; overall}. so do i need it?? psychiatrist says 2 yrs minimum then "a conversation". they say the relapse rate is like 80% in 5 years if you stop but loads of ppl on here did it

**jonesy:** i stopped mine ([quet]{T quetiapine (medication); other}) at 18 months feeling amazing. [back on the ward]{S mania_psychosis other withdrawal} by month 4. feeling well is the drug working mate
**Petal:** My brother came off his slowly over a year and he's been grand for six. It's possible. But do it WITH them.

update: had the conversation. going down to 1.5 after my finals and not before, and i've to text jonesy if i start reading number plates

=== 477-tourette-syndrome
title: adult tics, round 4
genre: forum
layout: single post and one reply
condition: Tourette syndrome
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  clonidine | medication | tried | no_response | neurological, sleep
  haloperidol | medication | stopped | mixed | anhedonia, mood
  topiramate | medication | tried | no_response | cognition
  risperidone | medication | stopped | mixed | appetite_weight, sexual
  botulinum toxin | medication | tried | partial
  comprehensive behavioral intervention for tics | psychotherapy | tried | partial
  mouth guard | procedure | ongoing | unknown
  deep brain stimulation | neuromodulation | planned | unknown
  deutetrabenazine | medication | not_tried | unknown
---
Sup. 35, [TS]{S diagnosis clin} + some [OCD]{S diagnosis clin}, baker (nobody cares if you [bark]{S neurological fig} at 4am in a bakery). The [neck one]{S neurological} is the problem. I've [cracked two discs]{S other_physical}.

As a kid [clonidine]{T clonidine; tried}, [did nothing]{O no_benefit; clonidine} [but make me [fall over]{S neurological side_effect} and [nap]{S sleep side_effect}]{O side_effect; clonidine}, then [Haldol]{T haloperidol; stopped} from 10 to 13, [[tics]{S neurological improved} gone]{O benefit; haloperidol}, [[me gone too]{S anhedonia fig side_effect}]{O side_effect; haloperidol}. [No really, it stopped the [tics]{S neurological improved} cold]{O benefit; haloperidol}. [My mom says I [didn't laugh]{S anhedonia side_effect} for three years and I [cried before school]{S mood side_effect}]{O side_effect; haloperidol}. She took me off it herself, flushed it. She has [tics]{S neurological other} too, never took a thing. [[Topamax]{T topiramate; tried} in college made me [dumb]{S cognition fig side_effect}]{O side_effect; topiramate} and [I ticked dumber]{O no_benefit; topiramate}. [[Risperidone]{T risperidone; stopped} in my late 20s cut it by 70%]{O benefit; risperidone}, [[+60 lbs]{S appetite_weight side_effect} and [couldn't get it up]{S sexual side_effect}]{O side_effect; risperidone}, so off again, and [the month after I quit the [neck]{S neurological withdrawal} went berserk]{O withdrawal; risperidone}.

[[Botox]{T botulinum toxin; tried} in the neck is decent, gives me about eight weeks]{O partial; botulinum toxin}, then insurance said two a year. [[CBIT]{T comprehensive behavioral intervention for tics; tried}, the habit thing, got rid of the [sniff]{S neurological improved} and the [arm]{S neurological improved} one hundred percent]{O benefit; comprehensive behavioral intervention for tics} but [the [neck]{S neurological} is too fast for it]{O no_benefit; comprehensive behavioral intervention for tics}. I wear a [mouth guard]{T mouth guard; ongoing} so I don't bite through my cheek. [Austedo]{T deutetrabenazine; not_tried} was $7k a month so lol.

They're evaluating me for [DBS]{T deep brain stimulation; planned} in the fall. Wires in the brain. Has anyone our age had it? Most kids' [tics]{S neurological general} fade by 18, I know, I've been told. I didn't get that memo.

[Overall better than at 25]{O partial; overall}. [I [have a wife]{S functioning improved}. I [go to movies]{S functioning improved}, matinees]{O benefit; overall}.

> **twitchy_trish:** [DBS]{T deep brain stimulation; other} 2019. [Tics]{S neurological improved other} down by half, [speech a bit slurred]{S neurological other side_effect} when it's turned up. No regrets. DM me

=== 478-complex-ptsd
title: I was in an MDMA trial. AMA-ish
genre: forum
layout: question-and-answer post with later edit
condition: complex PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  paroxetine | medication | tried | no_response | sleep
  trazodone | medication | tried | no_response | sleep
  quetiapine | medication | tried | no_response | sleep
  internal family systems therapy | psychotherapy | ongoing | partial
  somatic experiencing | mind_body | tried | no_response
  yoga | mind_body | ongoing | partial
  MDMA-assisted therapy | drug_assisted_therapy | stopped | response | pain, anxiety, mood, suicidality
  cannabis | other | stopped | partial | cognition
  ketamine-assisted therapy | drug_assisted_therapy | planned | unknown
---
Not naming the site. I'm 43, nonprofit bookkeeper. [CPTSD]{S diagnosis clin} from childhood, won't go into it. [Flashbacks]{S anxiety clin}, [nightmares]{S sleep}, [leaving my body]{S mania_psychosis fig} during sex, [hating myself]{S hopelessness} as a full time job.

*What were you on before?*
[[Paxil]{T paroxetine; tried}, [trazodone]{T trazodone; tried}, [Seroquel]{T quetiapine; tried}. Between them I was [sleepier]{S sleep side_effect}. That's the nicest thing I can say about any of them]{O no_benefit; paroxetine, trazodone, quetiapine}. [Weed]{T cannabis; stopped; duration=for a decade; frequency=nightly}, nightly, for a decade, [it took the edge off [nightmares]{S sleep improved}]{O partial; cannabis} and [I [can't remember my thirties]{S cognition side_effect}]{O side_effect; cannabis}. Had to stop for the study. [Somatic experiencing]{T somatic experiencing; tried; sessions=eight sessions} eight sessions, [just felt silly]{O no_benefit; somatic experiencing}. I have an [IFS therapist]{T internal family systems therapy; ongoing} I love, [slow but it's what got me stable enough to apply]{O partial; internal family systems therapy}.

*Did you get the real thing or placebo?*
Real, you know within an hour lol. Three [sessions]{T MDMA-assisted therapy; stopped; sessions=Three}, eight hours each, two therapists, eyeshades.

*Is it just being high?*
No. It wasn't a [high]{S mania_psychosis absent side_effect}. [I looked at the worst thing that ever happened to me and [didn't flinch]{S anxiety improved}]{O benefit; MDMA-assisted therapy}.

*Side effects?*
[[Jaw]{S pain side_effect}. [Anxious]{S anxiety side_effect} going up]{O side_effect; MDMA-assisted therapy}. [The week after number two I [crashed]{S mood fig side_effect} hard, [suicidal thoughts]{S suicidality side_effect} for two days]{O side_effect; MDMA-assisted therapy}, I called the team at 2am and they picked up. Nobody should do this alone in an apartment.

*Did it work?*
[My score went from 58 to 19]{O benefit; MDMA-assisted therapy}. [I [sleep with the door closed]{S anxiety improved}]{O benefit; MDMA-assisted therapy}. [I [stay in my body]{S mania_psychosis fig improved}, my husband noticed before I did]{O benefit; MDMA-assisted therapy}. In the published data it was about two thirds who no longer met criteria. A woman from my cohort got nothing from it and I think about her a lot.

*Can I get it?*
Not now. The FDA turned it down.

**EDIT, two years later:** People keep finding this. The study ended and so did my access. [Most of it held]{O benefit; MDMA-assisted therapy}. [After my mother died the [nightmares]{S sleep} came back, two or three a week]{O partial; MDMA-assisted therapy}. [I'm not [hating myself]{S hopelessness improved} over them though]{O benefit; MDMA-assisted therapy}. Starting [ketamine-assisted]{T ketamine-assisted therapy; planned} sessions in the new year if the sliding scale comes through. [Trauma [yoga]{T yoga; ongoing; frequency=Saturdays} on Saturdays helps my [shoulders come down]{S anxiety fig improved}]{O partial; yoga}.

=== 039-premenstrual-dysphoric-disorder
title: 52 and STILL doing this every month?? (long, sorry not sorry)
genre: forum
layout: post and replies by other members
condition: premenstrual dysphoric disorder
area: mental
english: South African
narrator: patient
overall: unknown
round: 1
ledger:
  fluoxetine | medication | stopped | partial | appetite_weight, anhedonia
  evening primrose oil | supplement | tried | no_response
  drospirenone and ethinylestradiol | medication | tried | worse | mood, pain, appetite_weight
  hysterectomy | procedure | declined | unknown
  leuprorelin | medication | planned | unknown
---
**ThembiOnTheHighveld wrote:**

so im in the Checkers parking lot with the aircon on full [crying about a trolley]{S mood} 😭 a TROLLEY. day 24 like clockwork. im 52, non binary, [perimeno]{S diagnosis}, and every month for two weeks a [stranger drives my mouth]{S anger fig}. [screamed at the intern]{S anger}. [told my partner to pack]{S anger}. then day 2 of the bleed and im [all sunshine]{S mood fig improved}, hi guys who wants koeksisters

[pmdd]{S diagnosis clin} dx 3 yrs ago. things so far:

[fluoxitine]{T fluoxetine; stopped; dose=20mg; frequency=two wks a month} 20mg two wks a month. [it did take the top off, i was [snappy]{S anger improved} instead of [volcanic]{S anger fig improved}]{O partial; fluoxetine} but [i [picked up 9kg]{S appetite_weight side_effect} somehow and [felt nothing at my niece's lobola]{S anhedonia side_effect}]{O side_effect; fluoxetine}. like eish. stopped

[evening primrose]{T evening primrose oil; tried}, R189 a bottle, [lol no]{O no_benefit; evening primrose oil}

[yazmin]{T drospirenone and ethinylestradiol; tried; duration=4 months} 4 months. [[boobs like cricket balls]{S pain fig side_effect}, another [3kg]{S appetite_weight side_effect}]{O side_effect; drospirenone and ethinylestradiol} and [the [sad]{S mood worsened side_effect} was the WHOLE month instead of half]{O worsening; drospirenone and ethinylestradiol}

now my gynae says take [everything out]{T hysterectomy; declined}, i said doc im not a car. other option is this [lucrin injection]{T leuprorelin; planned; frequency=monthly; route=injection} monthly to switch the ovaries off, R2 400 a [shot]{T leuprorelin; planned} and my medical aid says pmdd is "not a pmb condition", so its that or the car payment. script is in my bag. anybody done it?

**mo_langa:** my sis had [lucrin]{T leuprorelin; other} for [fibroids]{S diagnosis other}, [hot flushes]{S other_physical other side_effect} from hell but zero [rage]{S anger other absent}. get the add back [hormones]{T hormone replacement therapy (medication); other} with it hey, she didnt at first and her [bones]{S other_physical other side_effect} complained

**ThembiOnTheHighveld:** ok noted. is she [fat]{S appetite_weight other possible side_effect} (sorry) now

**mo_langa:** haha no man. 2kg

**DrGoogleDropout:** Did the [fluoxetine]{T fluoxetine; stopped} [weight]{S appetite_weight side_effect} come off after? Asking for my trousers

**ThembiOnTheHighveld:** [half]{O tolerated; fluoxetine; mixed}. other half is bread

**Nomvula_PE:** try state, i waited 5 months at the clinic but it was free. and [sertralin]{T sertraline (medication); other} only on the bad days is what i take, no [weight]{S appetite_weight other absent side_effect}. everyones different neh

**ThembiOnTheHighveld:** 5 months is 5 trolleys 😩 will phone monday. if i dont update assume i bought the [injection]{T leuprorelin; planned} or a goat

=== 132-treatment-resistant-depression
title: does anybody believe these new infusions?
genre: forum
layout: post and replies by other members
condition: treatment-resistant depression
area: mental
english: second language
narrator: patient
overall: partly_improved
round: 1
ledger:
  SSRIs | medication | tried | no_response
  tricyclics | medication | tried | no_response | gastrointestinal, other_physical
  mood stabilisers | medication | tried | no_response
  anaesthetic infusions | medication | tried | partial | mania_psychosis
  MAO inhibitors | medication | ongoing | partial | sleep
  beekeeping | lifestyle | ongoing | partial
---
**oldbeekeeper66**

Do you believe when a doctor says "promising"? I am hearing this word since 1999. I am 66, [depression]{S diagnosis clin} of the kind where the [stone is already on the chest]{S mood fig} before the eyes are open. I had the class with the S two times, [SSRI]{T SSRIs; tried}, also the [tricyclics]{T tricyclics; tried}, from which [I [could not empty the bladder]{S other_physical side_effect} and [not the bowel]{S gastrointestinal side_effect}]{O side_effect; tricyclics}, also a [mood stabilizer]{T mood stabilisers; tried} on top like the hat on a pig. My wife was paying, the pharmacist knows my dog by name. Then we have moved to my daughter, I have sold the van, I was learning the English from crime series. I tell you only so you know I have patience. [Nothing of all this made any difference which I could swear to in front of a judge]{O no_benefit; SSRIs, tricyclics, mood stabilisers}.

In February they gave me six [infusions]{T anaesthetic infusions; tried; sessions=six}, it is an [anaesthetic]{T anaesthetic infusions; tried}. [During, I was [very far above the parking house]{S mania_psychosis fig side_effect} and my [hands had no owner]{S mania_psychosis fig side_effect}]{O side_effect; anaesthetic infusions}. [After the third I [have laughed at a pigeon]{S mood improved}]{O benefit; anaesthetic infusions}. [It held five weeks]{O partial; anaesthetic infusions}. They want to sell me more. My question stands.

**Hesper** 

Mine didn't hold five days, so I'd say you did well? Are you on anything now?

**oldbeekeeper66**

The [old class, with the cheese prohibition]{T MAO inhibitors; ongoing}, since April. [I [sleep at wrong times]{S sleep side_effect} from it]{O side_effect; MAO inhibitors}. I am not enthusiast. But you ask honest so I answer honest: [the [stone]{S mood fig improved} is now more a sack of sugar]{O partial; MAO inhibitors}.

**fivebridges**

With respect, how do you know it isn't placebo, or summer? Loads of people go [brighter]{S mood general improved} in June.

**oldbeekeeper66**

I don't know it! This is why I write. In June I have also the [bees]{T beekeeping; ongoing; frequency=every morning} again, every morning, because you can't be with bees and with your own head. [For that hour I am [not sad]{S mood absent}]{O partial; beekeeping; positive}. My daughter says it's the [pills]{T MAO inhibitors; ongoing}. My doctor says it's the [pills]{T MAO inhibitors; ongoing}. The bees have no opinion.

**Hesper**

So overall better or not?

**oldbeekeeper66**

[Better. Not good. I [shave]{S functioning improved}, I [answer the telephone]{S functioning improved}]{O partial; overall}. [I [don't enjoy the music]{S anhedonia} yet, I have tried with Schubert]{O partial; overall}. [Put me as a half]{O partial; overall}.

=== 098-parkinsons-disease
title: Young onset: "My left foot writes its own mail"
genre: interview
layout: Q:/A: turns
condition: Parkinson's disease
area: general
english: Australian
narrator: interview
overall: partly_improved
round: 1
ledger:
  rasagiline | medication | ongoing | no_response
  pramipexole | medication | stopped | partial | sleep, functioning
  levodopa and benserazide | medication | ongoing | partial | neurological, gastrointestinal
  exenatide | medication | tried | unknown | gastrointestinal, appetite_weight
  boxing | lifestyle | tried | unknown
  botulinum toxin | medication | ongoing | partial
  deep brain stimulation | neuromodulation | not_tried | unknown
  speech pathology | procedure | tried | no_response
---
Q: Out of ten, today?

A: [Six and a half. Ask at four o'clock and it'd be a four]{O partial; overall}.

Q: You keep good time, then.

A: My body does. I was a luthier in Castlemaine, guitars, mostly, and you learn to feel a tenth of a millimetre with your thumb. So I noticed early. I was thirty-eight. The [right thumb lagged behind the fingers]{S neurological}, like a kid at the back of a school walk. Next, I [couldn't smell the cedar]{S neurological}. And my [left little toe curled under]{S neurological} in the mornings, hard, as though it was holding a coin.

Q: Was there a [tremor]{S neurological possible clin}?

A: No [tremor]{S neurological absent clin}. That's why it took three years. First bloke treated me for a [frozen shoulder]{S diagnosis}.

Q: When you got the word [Parkinson's]{S diagnosis}, was it a relief?

A: It was a Wednesday. I went home and finished binding a parlour guitar, [took me till midnight]{S functioning}, it'd normally be forty minutes.

Q: What was the first medicine?

A: [Azilect]{T rasagiline; ongoing}, which I still take, and I've [never felt a thing from it, good or bad]{O no_benefit; rasagiline; neutral}. They say it's not for feeling. Then [Sifrol]{T pramipexole; stopped}. [The [thumb]{S neurological improved} caught up some]{O partial; pramipexole}. [But I'd [drop off mid-sentence]{S sleep side_effect}, and I [bought eleven bandsaws]{S functioning side_effect} online]{O side_effect; pramipexole}.

Q: Eleven.

A: They warn you about [gambling]{S functioning possible side_effect}. Nobody says bandsaws. I came off it over a month and then it was [Madopar]{T levodopa and benserazide; ongoing; frequency=every three and a half hours}, every three and a half hours.

Q: Describe one dose for me.

A: Twenty-five minutes in, there's a [warmth at the base of the skull]{S neurological improved}. Then the [toe lets go of its coin]{S neurological fig improved}. Then the [shoulder drops]{S neurological improved}, maybe two centimetres, my wife can see it from across the room. [I get two hours when I can [sand a neck]{S functioning improved}]{O partial; levodopa and benserazide}. [From about the two-and-a-half hour mark the [writing shrinks]{S neurological}, the voice goes [papery]{S neurological fig}, and I'm [walking in wet concrete]{S neurological fig}]{O partial; levodopa and benserazide}. [At the top of it my [head weaves]{S neurological side_effect}, like I'm listening to reggae]{O side_effect; levodopa and benserazide; neutral}. [Bit of [nausea]{S gastrointestinal clin improved side_effect} the first fortnight, gone since]{O tolerated; levodopa and benserazide}.

Q: What happens when you miss one?

A: I did, once, at a folk festival. The chemist's bag was in the ute and the ute was in a paddock. [By hour six I [couldn't turn over on the grass]{S neurological withdrawal}; [every rib was its own vice]{S pain fig withdrawal}, I was [sweating through a wool jumper]{S other_physical withdrawal}]{O withdrawal; levodopa and benserazide}. A girl with a face-painted tiger held my hand till they found it. I set three alarms now.

Q: You were in a trial too?

A: [Exenatide]{T exenatide; tried; frequency=Fridays; duration=ninety-six weeks}, it's a [diabetes drug]{T exenatide; tried}, you jab your own belly Fridays, ninety-six weeks. [I was [off my tucker]{S gastrointestinal side_effect} and [lost seven kilos]{S appetite_weight side_effect} I didn't have spare]{O side_effect; exenatide}. They haven't told us who got what.

Q: You started [boxing]{T boxing; tried} the same month.

A: That's the trouble! Same month they also put up the [Madopar]{T levodopa and benserazide; ongoing}. [I went from [four steps to turn around]{S neurological improved} to three, and held it a year and a half]{O partial; exenatide, boxing, levodopa and benserazide}. One step. It's a small thing, it's one fewer chance of [going over]{S neurological possible}. But is it the [jab]{T exenatide; tried}, the [tablet]{T levodopa and benserazide; ongoing} or a retired copper called Merv holding up pads? I honestly can't split them.

Q: Do you get [low]{S mood possible} with it? A lot of people report that.

A: [Flat]{S anhedonia} at four o'clock, with the dose. I wouldn't say [depressed]{S mood absent}.

Q: [Hallucinations]{S mania_psychosis possible clin}?

A: Nah. I'd enjoy the company.

Q: And the [speech therapy]{T speech pathology; tried; duration=a month}?

A: A month of shouting "AH" at a laptop. [Loud for a week]{O no_benefit; speech pathology}.

Q: Anything for the toe?

A: [Botox]{T botulinum toxin; ongoing; frequency=every three months}, every three months, into the calf. [It's [half as clenched]{S neurological improved}]{O partial; botulinum toxin}. I can [wear a boot]{S functioning improved}.

Q: And have you been offered [deep brain stimulation]{T deep brain stimulation; not_tried}?

A: Not yet, they reckon I'm too good still. Funny compliment.

Q: What do you build these days?

A: [Ukuleles]{S functioning improved}. Shorter necks, fewer frets to go wrong. I begin one at ten past nine, when the [shoulder's down]{S neurological improved}, and I stop when my [thumb's late]{S neurological}. Look at it now, see? Quarter past eleven. It knows.

=== 215-osteoarthritis
title: Who are you, stomach?
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: osteoarthritis
area: general
english: second language
narrator: patient
overall: unchanged
treatment: meloxicam
rating: 2/5
round: 1
ledger:
  meloxicam | medication | stopped | no_response | gastrointestinal, other_physical
---
Reason for taking: what else, the [knees]{S pain}. [Arthrosis]{S diagnosis clin}, both

Side effects: [[burning behind the breast bone]{S gastrointestinal side_effect}, [ankles of an elephant]{S other_physical fig unclear}, [black stool]{S gastrointestinal side_effect} one time]{O side_effect; meloxicam}

Comments: Took it 5 weeks. [The [ankles]{S other_physical unclear} maybe are from the [arthrosis]{S diagnosis clin} or from standing in my bakery since 30 years]{O side_effect; meloxicam; neutral}, who can say, the doctor could not. [For the [stomach]{S gastrointestinal side_effect} we stopped]{O side_effect; meloxicam}. [[Knees hurt]{S pain} before, [knees hurt]{S pain} during, [knees hurt]{S pain} after, they are very loyal]{O no_benefit; meloxicam}. Now I [sit on a bar stool to make the dough]{S functioning}.

=== 138-eczema
title: Skin, Deep: one family's long negotiation with eczema
genre: article
layout: magazine feature with subheadings
condition: eczema
area: general
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  coal tar ointment | medication | tried | no_response | other_physical
  topical corticosteroids | medication | tried | partial | other_physical
  prednisone | medication | stopped | partial | anger, sleep
  evening primrose oil | supplement | tried | no_response
  colloidal silver | supplement | stopped | no_response
  bleach baths | procedure | tried | partial
  phototherapy | procedure | stopped | partial | other_physical
  cyclosporine | medication | stopped | partial | other_physical
  dupilumab | medication | ongoing | response | other_physical
  emollients | medication | tried | unknown
  antihistamines | medication | tried | no_response | sleep
  eye drops | medication | ongoing | unknown
  habit reversal | psychotherapy | tried | response
---
The handshake is what people remember. It's a Friday morning at the Rotary in Duluth, Georgia, and Marcus Delacroix-Boyd, 45, is going down the line of new members, palm out, no glove. He does eleven. At the twelfth he stops to look at his own hand as if somebody else had just given it back to him.

"You don't know what that is," he tells me at the coffee urn. "I sold insurance for twenty years with my hand in my pocket."

A TENANT WITH BAD MANNERS

Marcus's mother noticed the first [patches]{S other_physical} behind his knees when he was four months old. She called it the guest. The guest had to be fed, it [kept the household up]{S sleep}, it left [flakes]{S other_physical} on the furniture. At six he was wearing socks on his hands; at eleven, a girl declined to hold one of them in a square dance. "The guest was a [redness]{S other_physical}, sure. But mainly it's the [itch]{S other_physical}," Marcus says. "People say they [itch]{S other_physical general}. I would've [taken a cheese grater to it]{S other_physical fig}. I'd [wake with blood under my nails]{S other_physical} and the [sheet stuck to my shins]{S other_physical}."

In those years the remedy was [tar]{T coal tar ointment; tried}, which his grandmother painted on. [It [stung]{S other_physical side_effect}, it stank of driveways]{O side_effect; coal tar ointment}, and [the [itch]{S other_physical} paid no mind]{O no_benefit; coal tar ointment}. Later he got [hydrocortisone]{T topical corticosteroids; tried}, then [stronger steroid creams]{T topical corticosteroids; tried}. [Each one calmed the [flare]{S other_physical improved} for a while, and each [flare]{S other_physical} came back wanting more]{O partial; topical corticosteroids}. [By college the [skin inside his elbows was as thin as onion paper]{S other_physical fig side_effect}]{O side_effect; topical corticosteroids}. [Pills for the allergy]{T antihistamines; tried} [made him [sleepy]{S sleep side_effect}]{O side_effect; antihistamines}; [he [scratched in his sleep]{S other_physical}]{O no_benefit; antihistamines}.

THE BARRIER AND THE ALARM

[Atopic dermatitis]{S diagnosis clin general}, the most common kind of [eczema]{S diagnosis general}, affects about one in ten American children and seven in a hundred adults. Two things go wrong together. The outer layer of the skin leaks, so that it [dries]{S other_physical general} and lets irritants in; and a branch of the immune system sounds an alarm that keeps sounding. Patients may have:

• [itching]{S other_physical general} that is worst at night
• [red, brown or grayish patches]{S other_physical general}, depending on skin color
• [cracking]{S other_physical general}, [weeping]{S other_physical general} or [crusting]{S other_physical general}
• [broken sleep]{S sleep general}, and with it [poor concentration]{S cognition general} and [low mood]{S mood clin general}

"On Black skin it's under-recognized and it gets called mild when it isn't," says Dr. Sunniva Halvorsrud, a dermatologist in Atlanta who treats Marcus. "I ask about sleep. Nobody with mild [eczema]{S diagnosis general} has [slept in two-hour pieces]{S sleep general} since high school." Guidelines start with [moisturizers]{T emollients; general} and [topical steroids]{T topical corticosteroids; general}, used properly and not feared, and move on to [light]{T phototherapy; general}, to [immune-suppressing pills]{T immunosuppressants (medication); general} and, in the last decade, to [biologic injections]{T biologics (medication); general}. In the big trials of one [biologic]{T dupilumab; general}, nearly four in ten patients had [clear or almost clear skin]{S other_physical improved general} at sixteen weeks, against one in ten on placebo.

TWENTY YEARS OF TRYING

Marcus's own list is written in the back of a church program. [Evening primrose oil]{T evening primrose oil; tried}, from an aunt. [Colloidal silver]{T colloidal silver; stopped}, from a man at a gun show, given up when his wife read about people who had [turned blue]{S other_physical general possible side_effect}. "[Poured 'em both down the same hole]{O no_benefit; evening primrose oil, colloidal silver}," he says. [Bleach baths]{T bleach baths; tried; frequency=twice a week}, a half cup to the tub, twice a week: [fewer [infections]{S other_physical improved}, the same [itch]{S other_physical}]{O partial; bleach baths}. [Prednisone]{T prednisone; stopped} for his wedding in 2006. [The pictures are lovely]{O partial; prednisone}. [He was also, by his bride's account, [up at three regrouting the shower]{S sleep side_effect} and [picking fights with the florist]{S anger side_effect}]{O side_effect; prednisone}. [Ten days after the taper he was [raw from hairline to ankle]{S other_physical worsened}]{O partial; prednisone}.

There was a winter of [light treatment]{T phototherapy; stopped; frequency=three times a week} in a booth like a phone box, three times a week before work. [He got about half better, and [well toasted]{S other_physical fig side_effect}]{O partial; phototherapy}, until a new manager moved the morning meeting. [Cyclosporine]{T cyclosporine; stopped} followed. [It worked on the guest like an eviction notice]{O benefit; cyclosporine}, and [his [blood pressure]{S other_physical side_effect} went up so far that at five months they had to stop]{O side_effect; cyclosporine}. [The [guest was back in its chair]{S other_physical fig worsened} by Labor Day]{O partial; cyclosporine}.

A NEW KIND OF [SHOT]{T dupilumab; general}

In 2021 Dr. Halvorsrud proposed [Dupixent]{T dupilumab; planned}, an [injection]{T dupilumab; ongoing; frequency=every other week; route=in the thigh} every other week in the thigh. Marcus hesitated for the better part of a year; it was his daughter, then nine and already wearing socks on her own hands, who asked him to go first.

"[Third [shot]{T dupilumab; ongoing}, I [slept]{S sleep improved}]{O benefit; dupilumab}," he says. "I thought something was wrong with me. I got up and checked the stove." [By four months the [itch]{S other_physical improved}, which he used to rate a nine, was a one]{O benefit; dupilumab}. [The [patches]{S other_physical improved} on his legs and back faded to shadows]{O benefit; dupilumab}.

It did not do everything. [His [eyelids turned red and gritty]{S other_physical side_effect}, a known effect that he treats with [drops]{T eye drops; ongoing}]{O side_effect; dupilumab; neutral}. And [his [hands]{S other_physical} stayed cracked, long after the rest had healed]{O no_benefit; dupilumab}. The hands, it turned out, had company of another sort. "He'd gone forty years [scratching when he was thinking]{S functioning}," says Dr. Halvorsrud. "The disease had left the room, and the habit was still sitting at the table."

For that she sent him to a [psychologist]{T habit reversal; tried} for [habit reversal]{T habit reversal; tried; sessions=four visits}, four visits, to learn to press a thumbnail into a fingertip when the [urge]{S other_physical} came, and to put on [petroleum jelly]{T emollients; tried} at every red light. [Ten weeks later, his [palms closed up]{S other_physical improved}]{O benefit; habit reversal}.

AT THE TABLE

Marcus knows that the [guest may return]{S other_physical fig possible}; if the [shots]{T dupilumab; ongoing} were stopped, most people's would. He pays $40 a month through a copay program and has worked out what happens if it ends. But his daughter began the [same medicine]{T dupilumab; other} in the fall, and last week she painted her nails at the kitchen table, all ten, green.

"My mama set a place for that thing every night of my childhood," he says, and puts his cup down to shake somebody's hand. "[Now there's just us]{O benefit; overall}. We've got room. We might get a dog."

=== 028-postpartum-depression
title: everyone said wait for week 6
genre: review
layout: SHOUTS in capitals in places
condition: postpartum depression
area: mental
english: second language
narrator: patient
overall: worse
treatment: paroxetine
rating: 1/10
round: 1
ledger:
  paroxetine | medication | stopped | worse | sleep, other_physical, anxiety
---
"wait for week 6" said the midwife, the doctor, my mother in law, the LADY from the bank. ok so i waited!! baby is born 2 may. [ppd]{S diagnosis clin} is told to me 9 june because i look at him and its [like a neighbour baby]{S anhedonia fig}. start 10mg 12 june, 20mg 26 june. side things: [[yawn yawn yawn]{S sleep side_effect}, [wet hair in the night]{S other_physical side_effect}, [legs want to run]{S anxiety fig side_effect}]{O side_effect; paroxetine}. [week 4 NOTHING]{O no_benefit; paroxetine}. [week 6 (24 july) [more crying]{S mood worsened} not less, and now i have also the [thinking that he is better without me]{S suicidality}]{O worsening; paroxetine}. [30mg until 20 august, same same bad]{O no_benefit; paroxetine}. they stop it. [today 3 sept i am MUCH more [down]{S mood worsened} as in june, im sry but its true]{O worsening; overall}

=== 312-treatment-resistant-depression
title: Spreadsheet says no
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
overall: unchanged
treatment: vortioxetine
rating: 3/10
round: 1
ledger:
  escitalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response
  vortioxetine | medication | stopped | no_response | gastrointestinal, other_physical
  lithium | medication | not_tried | unknown
---
Reason for taking: [TRD]{S diagnosis clin}, [failed [lexipro]{T escitalopram; tried; dose=20mg; duration=14 wks} (20mg, 14 wks) and [cymbolta]{T duloxetine; tried; dose=90mg; duration=22 wks} (90mg, 22 wks)]{O no_benefit; escitalopram, duloxetine}

Side effects: [[nausea]{S gastrointestinal clin side_effect} 31/60 days, peak wk 2; [itching, no hives]{S other_physical side_effect}, 12/60; [sour burps]{S gastrointestinal side_effect} 8/60]{O side_effect; vortioxetine}. [[Libido]{S sexual clin absent side_effect} unchanged, which I'd been braced for]{O tolerated; vortioxetine}.

Comments: Google Sheet, 1 row/day, 5 columns. Started 5mg 3/1, 10mg 3/8, 20mg 4/1. The manufacturer coupon took it from $412 to $10, then the coupon expired (of course), so it was $412 again, and I got into a thing with the pharmacy where they'd fill 15 days at a time and I'd drive out to Route 9 on my lunch. I'm a surveyor so I was out that way anyhow. My cat got diabetes around then, I'm better at her injections than at this. Anyway columns: [mood 3.1 avg before, 3.2 avg wk 9-12]{O no_benefit; vortioxetine}. [[Hours in bed]{S energy} 11.0 -> 10.8]{O no_benefit; vortioxetine}. [[Errands]{S functioning}/wk 1 -> 1]{O no_benefit; vortioxetine}. Dr wants to add [lithum]{T lithium; not_tried}, insurance wants a form first so no. Off since 6/30. [Averages haven't noticed]{O no_benefit; vortioxetine}.

=== 306-me-cfs
title: Interview P7, transcript (excerpt)
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: ME/CFS
area: general
english: second language
narrator: interview
overall: unchanged
round: 1
ledger:
  bed rest | lifestyle | tried | no_response
  graded exercise therapy | procedure | tried | worse | energy
  antivirals | medication | tried | no_response | gastrointestinal
  stimulants | medication | tried | no_response | other_physical
  vitamin B12 | supplement | tried | no_response
  coenzyme Q10 | supplement | tried | no_response
  antidepressants | medication | tried | no_response | neurological
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  homeopathy | supplement | not_tried | unknown
  special diets | lifestyle | not_tried | unknown
  pacing | lifestyle | ongoing | partial
  beta blockers | medication | ongoing | partial | other_physical
  compression stockings | procedure | ongoing | partial
  electrolyte drinks | supplement | ongoing | partial
  immunoadsorption | procedure | planned | unknown
---
Interviewer: Thank you for seeing us. Are you all right to sit for half an hour?

P7: I can [sit twenty-two minutes]{S functioning}. After this I'm going to lie and we can continue with me lying. You put the machine on the pillow, please.

Interviewer: How is today, compared with a usual day?

P7: Today is usual. I woke at seven. I know before I move. There's a [sand in the muscles of the upper leg]{S energy fig}, not [pain]{S pain absent}, like after you carried a piano on the stairs, but I carried nothing, I only slept. [I slept eight hours and it was not used by the body]{S sleep}. Then comes sitting up, and the [heart goes from 68 to 110]{S other_physical}, I have it here on the watch. The [lips get cool]{S other_physical}. I wait. Then I go to the kitchen, fourteen steps.

Interviewer: Can we go back to how it started?

P7: 2006, I was fifty-two, I was a ship's pilot in the harbour of Gdynia. You climb a rope ladder on the side of a ship, nine metres, in winter also. I had a [flu]{S diagnosis} in February, with [lymph nodes like plums]{S other_physical fig}. In March I was back. In April, half way up the ladder, my [forearms were finished]{S energy}. No [pain]{S pain absent}. Just [no more supply]{S energy fig}. I hung there and I looked at the rivets. They pulled me.

Interviewer: Were you [breathless]{S other_physical possible}?

P7: No, the lungs were very good. I was [empty]{S energy fig}.

Interviewer: And what did doctors suggest at first?

P7: To [lie in bed]{T bed rest; tried; duration=two months}. Two months. [I got only [weaker calves]{S energy}]{O no_benefit; bed rest}. Then the opposite. I came to this country to my son, and here they sent me to [graded exercise]{T graded exercise therapy; tried}, each week ten percent more on the bicycle. The young man was polite and had a chart. I felt it forty hours after, always forty, exactly like a tide table. First the [throat, here, two almonds]{S pain fig}. Then the [bones of the shin]{S pain}. Then I [can't find nouns]{S cognition}, not in English, not in Polish. [In week eleven I [could not lift the kettle]{S energy worsened side_effect}, and what I lost in this time I didn't get back]{O worsening; graded exercise therapy}.

Interviewer: Some people in our study tell us about [CBT]{T cognitive behavioural therapy; not_tried}. Did you have that?

P7: No. I was on the list, and then I was off the list, since they closed the clinic.

Interviewer: What about medicines?

P7: I had a time of medicines. A private professor in 2012. He gave [antiviral tablets]{T antivirals; tried; duration=six months} for six months. [I had [loose bowels]{S gastrointestinal side_effect}]{O side_effect; antivirals}. He gave a [stimulant]{T stimulants; tried}, like they give to the schoolboys; [the heart [knocked on the collar]{S other_physical fig side_effect}]{O side_effect; stimulants}. The general doctor gave an [antidepressant]{T antidepressants; tried}, although I was not [depressed]{S mood absent}, I told him I'm sitting here making a joke. [From this the [teeth buzzed]{S neurological side_effect}]{O side_effect; antidepressants}. [B12]{T vitamin B12; tried; route=in the buttock} in the buttock from a Ukrainian nurse. [Q10]{T coenzyme Q10; tried}, forty pounds the bottle.

Interviewer: And, of those, was there anything that made a difference?

P7: To the professor, yes, he bought a boat. [To me, nothing]{O no_benefit; antivirals, stimulants, antidepressants, vitamin B12, coenzyme Q10}. I say it without [anger]{S anger absent}. I measured. I have notebooks, steps, pulse, hours upright. [You can put the pages of 2012 beside 2009 and you can't say which is which]{O no_benefit; antivirals, stimulants, antidepressants, vitamin B12, coenzyme Q10}.

Interviewer: [Homeopathy]{T homeopathy; not_tried}, [special diets]{T special diets; not_tried}? Participants often mention them.

P7: I'm a sailor. I don't eat sugar for medicine. And my wife's pierogi I do not negotiate.

(Pause. P7 lies down.)

Interviewer: Would you say that you sleep in the day?

P7: I [lie]{T pacing; ongoing}. It's not sleep. Listen, this is what I wanted to describe. [When I lie flat, in six or seven minutes the [cold goes out of the lips]{S other_physical improved}, and there's a kind of [click behind the eyes]{S cognition fig improved} and the [words come in]{S cognition improved}]{O partial; pacing; positive}. So I learned: the [body has a small battery]{S energy fig}, and standing up eats it. In 2018 an Irish doctor, a woman, had me stand beside the wall for ten minutes, and she wrote [orthostatic intolerance]{S diagnosis clin}. So simple a wall. She started three things in one week: a [beta blocker]{T beta blockers; ongoing}, very small; the [stockings]{T compression stockings; ongoing}, to the hip; and [salt drinks]{T electrolyte drinks; ongoing; dose=two litres}, two litres.

Interviewer: And what happened?

P7: [The pulse on standing went from [138 to 110]{S other_physical improved}]{O partial; beta blockers, compression stockings, electrolyte drinks}. [I am upright [three hours in a day]{S functioning improved}, before it was two]{O partial; beta blockers, compression stockings, electrolyte drinks}. But which? It's one of the three or it's the three together. To find out, I must stop one, and I'm not brave in this direction. [The [fingers are white]{S other_physical side_effect} in the morning, that's surely the [blocker]{T beta blockers; ongoing}]{O side_effect; beta blockers; neutral}.

Interviewer: So that's an improvement.

P7: It was. [Then I had the [Covid]{S diagnosis} in 2022, and the hour was taken away again]{O partial; overall}. [I am on two]{O no_benefit; overall}. So in the notebook: 2018, two; 2020, three; today, two.

Interviewer: Do you do [pacing]{T pacing; ongoing}? With the watch?

P7: The watch says 105, I lie down, wherever. I have lain in the bank. [With this I don't [fall in the hole]{S energy fig improved} each week, only each month]{O partial; pacing}. But it makes no battery. It's an accountant.

Interviewer: Is there anything that you're waiting for?

P7: There's a study in Germany, they [wash the antibodies out of the blood]{T immunoadsorption; planned}. My name is there since March, number 214. I've been called for the screening, in the spring. I [don't hope much]{S hopelessness}, and I packed already the bag. Both.

Interviewer: Last question. What would you want researchers to know?

P7: That it's not [tiredness]{S energy absent}. I was [tired]{S energy} as a young man, with hail in the face, forty hours on the bridge, and it was delicious, then I slept. This, if you gave me one word: it is [ebb]{S energy fig}. The ship isn't broken. The paint is good, the engine is good. There is [no water under]{S energy fig}. Your machine is blinking red; you also must charge.

=== 1109-opioid-use-disorder
title: The green stuff and the monthly jab
genre: article
layout: regional newspaper feature with bullet lists
condition: opioid use disorder
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  dihydrocodeine | medication | tried | mixed | substance_use
  cold turkey | lifestyle | tried | worse
  lofexidine | medication | tried | partial | neurological
  methadone | medication | stopped | mixed | other_physical, gastrointestinal, energy
  buprenorphine | medication | ongoing | response | pain
  naltrexone implant | medication | tried | mixed | other_physical
  Narcotics Anonymous | support | tried | no_response
  contingency management | psychotherapy | tried | response
  naloxone | medication | tried | response
  diazepam | medication | stopped | worse | functioning
  acupuncture | mind_body | tried | no_response
  trazodone | medication | ongoing | partial | sleep
  amitriptyline | medication | tried | no_response | gastrointestinal
  eye movement desensitization and reprocessing | psychotherapy | planned | unknown
  allotment scheme | support | ongoing | response
---
It began with a tooth. Shelley Brathwaite wants that on record, because people in Grimsby have their own version.

She was 27, with two lads and a job on the fish counter, and there wasn't a dentist to be had. A neighbour gave her [DF118s]{T dihydrocodeine; tried}. "[My [tooth stopped]{S pain improved}. [Everything]{S anxiety fig improved} stopped]{O benefit; dihydrocodeine}. I'd not known how [frightened]{S anxiety} I was all the time till I wasn't." She'd grown up in a house she doesn't describe. [Within a year she was taking [forty a day]{S substance_use side_effect}]{O worsening; dihydrocodeine}, off the internet, and when a parcel was held up at customs somebody's cousin had [heroin]{S substance_use}.

About 340,000 people in England [use heroin or other illegal opiates]{S substance_use general}. Roughly half are in treatment at any time. More than two thousand a year die of it.

Shelley, who's 41, has stopped in most of the ways that there are.

*[Cold turkey]{T cold turkey; tried}, twice.* "[I did five days in my nan's box room with the [runs]{S gastrointestinal fig withdrawal}, [legs kicking]{S neurological withdrawal}, [crying like a baby]{S mood fig withdrawal}]{O withdrawal; cold turkey}. [Came out, [used]{S substance_use}, same amount as before, and [went over]{S substance_use fig}]{O worsening; cold turkey}." That's the danger, and doctors repeat it till they are hoarse: after a few clean days the body has lost its tolerance. Her lad, who was nine, rang 999. A paramedic gave her [naloxone]{T naloxone; tried; route=up the nose} up the nose. [She was sat up and swearing inside three minutes]{O benefit; naloxone}.

*[Lofexidine]{T lofexidine; tried; duration=ten days}, ten days, at home.* It's a blood pressure type of drug that damps down the [storm]{S other fig general withdrawal}. [It helped with the [sweats]{S other_physical improved withdrawal}]{O partial; lofexidine}. [She [fainted on the bus]{S neurological side_effect}]{O side_effect; lofexidine}.

*A private [implant]{T naltrexone implant; tried} that her dad remortgaged for.* [Naltrexone]{T naltrexone implant; general} blocks opioids for a couple of months. It isn't licensed in this form in the UK. "[I [didn't use]{S substance_use improved} for eleven weeks. Couldn't, no point]{O benefit; naltrexone implant}. [I've never been so [low]{S mood worsened}]{O worsening; naltrexone implant}, and [the hole in my belly went [septic]{S other_physical side_effect}]{O side_effect; naltrexone implant}."

*[Meetings]{T Narcotics Anonymous; tried}.* She went to [NA]{T Narcotics Anonymous; tried} in Cleethorpes. [It did nothing for her]{O no_benefit; Narcotics Anonymous}, she says, apart from a boyfriend, who was worse than nothing.

What the evidence says

It's dull, says Dr Tunde Afolayan, who has worked in drug services on the east coast for twenty years. "[Opioid substitution]{T opioid substitution treatment (medication); general} about halves the risk of dying. Nothing else we have comes near. And people are ashamed of it. They tell me, I want to be off everything by Christmas, and I say, which Christmas?"

There are two main medicines:

- [Methadone]{T methadone; general}, a green liquid taken once a day, at first under a pharmacist's eye. It's a full opioid. It [holds people in treatment]{S functioning general improved} best, but too much of it [stops the breath]{S other_physical possible general side_effect}.
- [Buprenorphine]{T buprenorphine; general}, a partial opioid, under the tongue or, since 2019, as a monthly injection. It's safer. Take it too early and it brings on [withdrawal]{S other possible general withdrawal}.

[Detox]{T detoxification (care_setting); general} without anything afterwards does badly: in most studies a good two thirds [use]{S substance_use general} again within months.

Shelley was on [methadone]{T methadone; stopped; dose=80 ml; duration=six years} for six years, 80 ml. She's fair about it. "[I got the boys back on it. I got them back and I [got them to school]{S functioning improved}]{O benefit; methadone}. [But I was [grey]{S energy fig side_effect}. I [sweated like a pig]{S other_physical fig side_effect}, [didn't go to the loo]{S gastrointestinal side_effect} for a week at a time, and my teeth, well]{O side_effect; methadone}." [And she [used on top]{S substance_use}, on paydays]{O partial; methadone}. To sleep she'd bought [Valium]{T diazepam; stopped}, blue ones from a man called Spud. [They worked until they didn't]{O partial; diazepam}, [then she [couldn't go to Asda]{S functioning side_effect} without three]{O worsening; diazepam}. The service got her off the [blues]{T diazepam; stopped} over seven months, a milligram at a time. [There were no [fits]{S neurological absent withdrawal}, which she'd been dreading]{O tolerated; diazepam}.

They offered [needles in the ears]{T acupuncture; tried} on Wednesdays. "[Relaxing. I scored on the way home]{O no_benefit; acupuncture}." They offered [shopping vouchers]{T contingency management; tried} for clean tests, a thing with a grand name, [contingency management]{T contingency management; tried; duration=twelve weeks}, which does well in trials and badly in the newspapers. She did twelve weeks of it. "[Ten quid for Iceland. I'm not proud, I [gave up the paydays]{S substance_use improved} for fish fingers]{O benefit; contingency management}."

In 2021 she switched. She'd to come down on the [green]{T methadone; stopped} to 30 ml first and then have nothing for a day and a half. [That was the worst night in years: [gooseflesh]{S other_physical withdrawal}, [yawning]{S sleep withdrawal}, [aching]{S pain withdrawal} in the gums]{O withdrawal; methadone}. Then came [tablets]{T buprenorphine; ongoing}, then the [injection]{T buprenorphine; ongoing; frequency=once a month; route=in the stomach}, once a month, in the stomach. [Buvidal]{T buprenorphine; ongoing}, it's called.

"[It's like [somebody opened the curtains]{S mood fig improved}]{O benefit; buprenorphine}," she says. "[I can [think]{S cognition improved}. I can hear a lorry and tell you what make]{O benefit; buprenorphine}." [She hasn't [used]{S substance_use improved} since the third [jab]{T buprenorphine; ongoing}]{O benefit; buprenorphine}. [The [lump is sore]{S pain side_effect} for two days]{O side_effect; buprenorphine; neutral}. [She'd been told it would give her [headaches]{S pain absent side_effect} and it hasn't]{O tolerated; buprenorphine}. [She doesn't have to stand in Boots any more next to her sons' old teacher]{O benefit; buprenorphine}.

Not that it's for everyone. Her friend Donna went back to [methadone]{T methadone; other} after two of the [jabs]{T buprenorphine; other}, since with a clear head came the thing that she'd been keeping out.

It came to Shelley as well. [The [nightmares]{S sleep worsened} about the house are worse than they've ever been, as there's nothing lying on top of them]{O worsening; buprenorphine}. She [checks the locks]{S anxiety}. She [jumps if the toaster goes]{S anxiety}. [[Amitriptyline]{T amitriptyline; tried} made no odds]{O no_benefit; amitriptyline} [and [dried her mouth out]{S gastrointestinal side_effect}]{O side_effect; amitriptyline}. [With [trazodone]{T trazodone; ongoing; frequency=at night}, at night, she gets [five hours]{S sleep improved}]{O partial; trazodone} and [a [thick head]{S sleep fig side_effect} till ten]{O side_effect; trazodone}. She's been referred for [EMDR]{T eye movement desensitization and reprocessing; planned}. The letter said 14 months; that was 16 months ago. Up to half of those in drug treatment have [PTSD]{S diagnosis clin general}, according to Dr Afolayan, and most services aren't set up to treat both. "We send them over there to get well enough to be sent back here."

Fridays she's at the [allotment]{T allotment scheme; ongoing; frequency=Fridays}, a scheme that the council has twice tried to end. Leeks, mostly. [On Fridays she [doesn't think about it]{S substance_use improved} from nine till three]{O benefit; allotment scheme}.

So is she [clean]{S substance_use improved}? She's had that from both her sisters. "One of them's on [sertraline]{T sertraline (medication); other} since her divorce and nobody asks her when she's coming off. I have a [jab]{T buprenorphine; ongoing}. [[I've a job, cleaning at the college]{S functioning improved}]{O benefit; overall}. [I'm [frightened]{S anxiety} again all the time]{O partial; overall}. That's what [clean]{S substance_use improved} is, I'd forgot."

=== 1110-borderline-personality-disorder
title: Homework for a hurricane
genre: article
layout: health magazine feature with a doctor's column
condition: borderline personality disorder
area: mental
english: Indian English
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  escitalopram | medication | tried | no_response
  lamotrigine | medication | stopped | unknown | other_physical
  clonazepam | medication | stopped | mixed | anger, cognition, substance_use
  divalproex | medication | tried | partial | appetite_weight
  Ayurvedic ghee | supplement | tried | no_response
  counselling | psychotherapy | tried | worse
  hospital admission | care_setting | tried | partial
  paliperidone | medication | declined | unknown
  dialectical behaviour therapy | psychotherapy | stopped | response
  phone coaching | psychotherapy | tried | response
  ice water bowl | other | ongoing | response
  sertraline | medication | stopped | partial | gastrointestinal
  schema therapy | psychotherapy | not_tried | unknown
  peer support group | support | ongoing | response
---
There is a steel bowl in Ritika Nambiar's freezer, between the peas and the ice cream, and guests are asked not to remove it. It is half full of water. When she had it in her hostel in Pune the warden thought it was for face packs.

It is for her face, in a way. We will come to that.

Ritika is 33, she edits textbooks, she is getting married in February. If you had told any of this to her parents in 2015, says her mother Latha, they would have asked you to leave. "That year I was hiding the blades, the phenyl, the dupattas. I slept across her door like a watchman."

**A diagnosis nobody wants**

[Borderline personality disorder]{S diagnosis clin general} affects one or two persons in every hundred. Its signs are [quick and violent changes of feeling]{S mood general}, [terror of being left]{S anxiety general}, an [unsteady sense of who one is]{S other general}, [rage]{S anger general}, [emptiness]{S anhedonia fig general}, [self-harm]{S suicidality general}. Three in four will [attempt suicide]{S suicidality general} at some time, and up to one in ten die of it. It is mistaken for [bipolar disorder]{S diagnosis clin general} so often that many patients, Ritika included, are treated first for that.

Yet the long studies are full of hope that nobody hears of. In one American group, followed for sixteen years, nearly all had at least two years without the full symptoms.

Ritika's trouble started at seventeen, after a move to Kochi. She would be [on top of the world]{S mood fig} at breakfast; a message left on blue ticks, and by lunch she [wanted to die]{S suicidality}. She [cut]{S suicidality} her thighs, where it would not show. She [threw a pressure cooker at her brother]{S anger}. A family doctor gave [Nexito]{T escitalopram; tried} ([no change]{O no_benefit; escitalopram}). A second one said [bipolar]{S diagnosis clin}, and wrote [lamotrigine]{T lamotrigine; stopped}, which had to be stopped in the third week as [she came out in a [rash]{S other_physical side_effect} to the eyelids]{O side_effect; lamotrigine}. He then tried [Valance]{T divalproex; tried}: [the [pressure cooker days]{S anger fig improved} became fewer]{O partial; divalproex}, [she [put on twelve kilos]{S appetite_weight side_effect}]{O side_effect; divalproex}, and [the [cutting]{S suicidality} went on just as before]{O no_benefit; divalproex}. Her grandmother's remedy was a [medicated ghee]{T Ayurvedic ghee; tried; frequency=on an empty stomach}, on an empty stomach. "[I smelled like a temple and [felt like hell]{S mood fig}]{O no_benefit; Ayurvedic ghee}."

And there was [Rivotril]{T clonazepam; stopped}. [In five minutes it took the [storm]{S mood fig improved} away]{O benefit; clonazepam}. [It took the brakes away also: on it she [fought with strangers in the bus]{S anger side_effect} and [remembered nothing]{S cognition side_effect}]{O side_effect; clonazepam}. [By the end she was [eating six, eight a day like Gems]{S substance_use side_effect}]{O worsening; clonazepam}. The [clonazepam]{T clonazepam; stopped} was tapered off over a summer. [She [shook]{S neurological withdrawal} and [did not sleep]{S sleep withdrawal} for most of it]{O withdrawal; clonazepam}.

She saw a [counsellor]{T counselling; tried} at college, with whom she talked about her childhood. "[Every Thursday I would open everything up and go back to the hostel with it open]{O worsening; counselling}. [Two of my four [attempts]{S suicidality worsened} were Thursdays]{O worsening; counselling}. She was sweet. I blame nobody." After the fourth came [eighteen days in hospital]{T hospital admission; tried; duration=eighteen days}, in Bengaluru. [It got her through the eighteen days]{O partial; hospital admission}. A registrar proposed an injection of [paliperidone]{T paliperidone; declined; route=injection}. Her father signed against advice.

**Doctor's column: which medicine?**

*Dr. Farida Contractor, psychiatrist, writes:* None. I am asked daily. There is no tablet for [borderline personality]{S diagnosis clin general}, and the British guideline says plainly not to use drugs for the disorder itself, only for what comes along with it, for instance a true [depression]{S diagnosis clin general}. Reviews of the trials of [mood stabilisers]{T mood stabilisers (medication); general} and [antipsychotics]{T antipsychotics (medication); general} find small effects or nothing. What works is structured therapy: [DBT]{T dialectical behaviour therapy; general}, [mentalisation-based treatment]{T mentalisation-based treatment (psychotherapy); general}, [schema therapy]{T schema therapy; general}. In India we have perhaps a few hundred people trained in any of them. I had a patient who took the overnight train to her [DBT]{T dialectical behaviour therapy; other} group for one year. She is a pilot now.

**Four skills and a telephone**

[Dialectical behaviour therapy]{T dialectical behaviour therapy; general} was devised by the American psychologist Marsha Linehan, who later disclosed that she had been such a patient herself. It has four parts: weekly individual therapy, a weekly class, calls between sessions and a team that keeps the therapists sane. The class teaches mindfulness, getting through distress, managing emotion, and asking for things. In trials [attempts]{S suicidality general improved} fall by about half.

Ritika had her name on a waiting list for seven months, and began in Pune in July 2016. The first thing the therapist told her was that staying alive was the top item on the agenda, the second was coming to class. "I said, and my feelings? She said, item four."

She hated it. [For three months she was [angrier]{S anger worsened} than she had ever been in her life]{O worsening; dialectical behaviour therapy}. There were forms to fill. There was a diary card with numbers. A boy in the class with her, an engineer, left the [programme]{T dialectical behaviour therapy; other} in week five and told everyone it was for kindergarten.

The [bowl]{T ice water bowl; ongoing} was in week nine. When feeling is at its highest, you hold your breath and put your face in cold water for thirty seconds; the heart slows down by a reflex that humans share with seals. "I had fought with my roommate. I [had the blade in my hand]{S suicidality}. I thought, okay, let me do the stupid [bowl]{T ice water bowl; ongoing} and then [cut]{S suicidality possible}. [I came up and I was just wet]{O benefit; ice water bowl}."

The other thing was the [phone]{T phone coaching; tried}. She could ring the therapist before [harming herself]{S suicidality possible}, not after. [She rang forty-one times the first year and six times in the second]{O benefit; phone coaching}.

[The last [cut]{S suicidality improved} was on 2 May 2017]{O benefit; dialectical behaviour therapy}. [She [lost no more jobs]{S functioning improved}]{O benefit; dialectical behaviour therapy}. [She can [get angry]{S anger improved} and the plates stay on the shelf]{O benefit; dialectical behaviour therapy}. She finished the second round of [DBT]{T dialectical behaviour therapy; stopped; duration=two years} in the summer of 2018, with a certificate that her mother has laminated.

[What it did not touch was the [emptiness]{S anhedonia fig}]{O no_benefit; dialectical behaviour therapy}. "[You [stop setting fires]{S anger fig improved} and then you are [standing in a room]{S anhedonia fig}]{O partial; dialectical behaviour therapy}." In the pandemic she had a plain [depression]{S diagnosis clin}, her first, and took [sertraline]{T sertraline; stopped; dose=50 mg} for it, 50 mg. [It helped some]{O partial; sertraline}, [with [loose motions]{S gastrointestinal side_effect} for a week]{O side_effect; sertraline}, and this time [she did not [gain]{S appetite_weight absent side_effect} a gram]{O tolerated; sertraline}. She came off it last year, slowly, [without a single [brain zap]{S neurological fig absent withdrawal}]{O tolerated; sertraline}. She asked about [schema therapy]{T schema therapy; not_tried}; nobody in the city offers it.

These days she co-leads a [group]{T peer support group; ongoing; frequency=alternate Sundays} on Zoom, alternate Sundays, for women who have had the diagnosis. Some of them are on [quetiapine]{T quetiapine (medication); other}, some on nothing. She doesn't advise. "[It [fills the room]{S anhedonia fig improved} a little, actually more than a little]{O benefit; peer support group}."

[By the checklist she has not met the diagnosis since 2019]{O benefit; overall}. Her fiancé has been shown the freezer. He is a dentist, he asked about hygiene.

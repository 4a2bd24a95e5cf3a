=== 560-ptsd
title: After Service, episode 12: "I sat with my back to the wall"
genre: interview
layout: podcast transcript, questions in capitals
condition: PTSD
area: mental
english: American
narrator: interview
split: train
overall: improved
round: 2
ledger:
  paroxetine | medication | stopped | partial | sexual, appetite_weight
  prazosin | medication | ongoing | response | neurological
  clonazepam | medication | stopped | mixed | cognition
  prolonged exposure | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy, sleep
  stellate ganglion block | procedure | not_tried | unknown
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  psilocybin | drug_assisted_therapy | declined | unknown
  alcohol | other | stopped | worse
  service dog | support | ongoing | response
---
YOU WERE A MEDIC FOR ELEVEN YEARS. WHEN DID YOU KNOW SOMETHING WAS OFF?

Probably my wife knew before I did. I'd been home like a year. I was [sitting with my back to the wall]{S anxiety} in every restaurant. [Checking the locks]{S anxiety}, three, four times. I'd [wake up swinging]{S sleep}. And I was, I was [mean]{S anger}. I had a [short fuse]{S anger fig}. Somebody cut me off at the Walmart and I [followed him home]{S anger}. I mean I sat outside this guy's house. That's, that's not me.

DID YOU GO TO THE VA?

Not for a while. I was treating it with [bourbon]{T alcohol; stopped}. \[laughs\] Which, [it works till it doesn't]{O partial; alcohol}. [I'd [pass out]{S sleep} and then be [up at two with my heart pounding]{S anxiety}, worse than before]{O worsening; alcohol}. [I've been [sober]{S substance_use improved} five years in May]{O benefit; overall}.

CONGRATULATIONS.

Thank you. So, yeah, VA. I got the [PTSD]{S diagnosis clin} rating and a paper bag from the pharmacy. [Paxil]{T paroxetine; stopped}, and [Klonopin]{T clonazepam; stopped}.

LET'S TAKE THOSE ONE AT A TIME. [PAXIL]{T paroxetine; stopped}?

[Paxil]{T paroxetine; stopped; duration=two years}, two years. [It took the edge off the [anger]{S anger improved}]{O partial; paroxetine}, I'd say that. [Nothing for the [nightmares]{S sleep}]{O no_benefit; paroxetine}. [I had [no sex drive]{S sexual side_effect}, none, and I [put on thirty pounds]{S appetite_weight side_effect}]{O side_effect; paroxetine}, which, you know, my [knees were already shot]{S pain fig}. I weaned off it real slow, I was scared, because my buddy quit his [Paxil]{T paroxetine; other} cold turkey and he had the [brain zaps]{S neurological fig other withdrawal} for a month. [I had a little [dizziness]{S neurological withdrawal}, that's it]{O withdrawal; paroxetine; neutral}.

AND [KLONOPIN]{T clonazepam; stopped}?

[Klonopin]{T clonazepam; stopped}, oh boy. [That stuff worked, like, twenty minutes and I'm [calm]{S anxiety improved}]{O benefit; clonazepam}. [But I couldn't [remember]{S cognition side_effect} what my kids told me at dinner]{O side_effect; clonazepam}. And with the [drinking]{S substance_use}, I mean, I'm lucky. They took me off it when I told the truth about the [drinking]{S substance_use}. Took five months to get down. [Worst [anxiety]{S anxiety clin withdrawal} of my life, and I've been mortared]{O withdrawal; clonazepam}.

SOME OF OUR LISTENERS ARE ON [BENZOS]{T benzodiazepines (medication); general} RIGHT NOW.

And I'm not telling anybody what to do. [Benzos]{T benzodiazepines (medication); general} can cause [dependence]{S substance_use clin general possible side_effect}, it says so on the bottle. Talk to your doc.

WHAT ABOUT TALKING TO SOMEBODY?

So first was [PE]{T prolonged exposure; stopped}, [prolonged exposure]{T prolonged exposure; stopped}. You tell it over and over, into a tape recorder, and then you go home and listen to it. Four sessions. I know guys it saved. [For me the [nightmares]{S sleep worsened} doubled]{O worsening; prolonged exposure}. I quit going. They put in my chart "non-compliant." Then I got on [prazosin]{T prazosin; ongoing; frequency=every night}, it's a [blood pressure pill]{T prazosin; ongoing}, old as dirt, costs nothing. And that, okay, [that one is the real deal]{O benefit; prazosin}. [First week I got [lightheaded]{S neurological side_effect} getting out of bed]{O side_effect; prazosin; neutral}, so sit up slow. [But inside a month, no [nightmares]{S sleep improved}]{O benefit; prazosin}. I still take it every night. [My wife [moved back into the bedroom]{S functioning improved}]{O benefit; prazosin}.

WOW.

Yeah. \[pause\] Yeah. Sorry.

TAKE YOUR TIME. AND THEN [EMDR]{T eye movement desensitization and reprocessing; tried}, YOU TOLD ME.

[EMDR]{T eye movement desensitization and reprocessing; tried}, with a civilian lady in Killeen. I thought it was voodoo. She waves her, well, it's a light bar. You follow it and you hold the picture in your mind. [I was [wiped out]{S energy fig side_effect} after every session, [slept all afternoon]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing}. [Around number eight, the picture just got, it got [far away]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. Like a [photo of somebody else]{S anxiety fig improved}. [I [can tell it to you]{S anxiety improved} now and I'm not [sweating]{S other_physical absent}]{O benefit; eye movement desensitization and reprocessing}.

A FEW PEOPLE ASKED ABOUT THE NEW STUFF. DID YOU EVER TRY [MDMA]{T MDMA-assisted therapy; not_tried}, OR [MUSHROOMS]{T psilocybin; declined}, OR THE [SHOT IN THE NECK]{T stellate ganglion block; not_tried}?

No, no and no. The [neck shot]{T stellate ganglion block; not_tried}, the [block]{T stellate ganglion block; not_tried}, I asked and they don't do it at our VA. [MDMA]{T MDMA-assisted therapy; not_tried}, I was too late for the trial. And a guy I served with invited me to one of those [mushroom]{T psilocybin; declined} retreats in Mexico. I said thanks, brother, but I spent too long getting [sober]{S substance_use improved}. He went. He says it changed his life. Good for him.

AND THE [DOG]{T service dog; ongoing} UNDER THE TABLE?

That's Biscuit. \[laughs\] [Service dog]{T service dog; ongoing}. I'd been on the list two years. [I [go to the grocery store]{S functioning improved} now because of that [dog]{T service dog; ongoing}]{O benefit; service dog}. [I [went to my daughter's graduation]{S functioning improved}, with the crowd, the air horns, all of it]{O benefit; overall}. [I still [don't like the Fourth of July]{S anxiety}]{O partial; overall}. But I was never [suicidal]{S suicidality absent}, and I had some luck, and not everybody does.

WHERE DO YOU SIT IN RESTAURANTS NOW?

Wherever my wife says.

=== 561-crohns-disease
title: Living with it: Interview 4
genre: interview
layout: interview, Q and A
condition: Crohn's disease
area: general
english: British
narrator: interview
split: train
overall: improved
round: 2
ledger:
  prednisolone | medication | stopped | mixed | anger, sleep, other_physical
  azathioprine | medication | stopped | unknown | gastrointestinal, pain, diagnosis
  exclusive enteral nutrition | lifestyle | tried | partial
  infliximab | medication | tried | partial
  ileocaecal resection | procedure | tried | response | pain
  stoma | procedure | not_tried | unknown
  ustekinumab | medication | ongoing | response
  probiotics | supplement | tried | no_response
  psychotherapy | psychotherapy | tried | response
  antidepressants | medication | declined | unknown
---
Q: Can you tell me a bit about yourself first?

A: Sure. I'm Owen, I'm thirty-four, I teach geography in Swansea, two children. I've had [Crohn's]{S diagnosis clin} since I was twenty. Is that the sort of thing?

Q: Perfect. How did you find out?

A: [Toilet]{S gastrointestinal}, basically. \[laughs\] I was [going fifteen times a day]{S gastrointestinal}, [blood]{S gastrointestinal}, and I'd [lost a stone and a half]{S appetite_weight} in a term. I thought it was student food. The uni GP thought [anxiety]{S anxiety clin possible}. I said I'm not [anxious]{S anxiety absent}, I'm [bleeding]{S gastrointestinal}. So then the camera test, and that was that.

Q: And what did they start you on?

A: [Steroids]{T prednisolone; stopped}. [Prednisolone]{T prednisolone; stopped; dose=forty milligrams}, forty milligrams. [And they're amazing for about, well, within three days I was [eating curry]{S appetite_weight improved}]{O benefit; prednisolone}. [But I was [wired]{S sleep fig side_effect}, I was [up till four]{S sleep side_effect}, I had the [moon face]{S other_physical fig side_effect}, and I was [vile]{S anger side_effect} to my girlfriend]{O side_effect; prednisolone}. [And every time they brought the dose down the [blood]{S gastrointestinal withdrawal} came back]{O withdrawal; prednisolone}. I had, what, four courses in two years. I won't have them again now, I've told them.

Q: You mentioned [azathioprine]{T azathioprine; stopped} on the form.

A: Oh yeah. [Aza]{T azathioprine; stopped; duration=three weeks}. Three weeks. [[Sick as a dog]{S gastrointestinal fig side_effect}, and then this [pain]{S pain side_effect} through to my back, which was [pancreatitis]{S diagnosis clin side_effect}]{O side_effect; azathioprine}. So that's on my notes in red pen, never again. I can't tell you if it would've worked.

Q: Did anyone suggest diet?

A: Everybody suggests diet! My nan suggests diet. The only real one was the [shakes]{T exclusive enteral nutrition; tried; duration=eight weeks}, eight weeks of nothing but these [vanilla drinks]{T exclusive enteral nutrition; tried}. The dietitian said it works well in children. [It calmed it down a fair bit, actually]{O partial; exclusive enteral nutrition}. [And then I had a sandwich and, not literally, but within a month I was back where I started]{O partial; exclusive enteral nutrition}. I took [probiotics]{T probiotics; tried} for a year as well, expensive ones from a fridge. [Nothing]{O no_benefit; probiotics}.

Q: And then the [biologics]{T infliximab; tried}.

A: [Infliximab]{T infliximab; tried; route=the drip; frequency=every eight weeks}, the [drip]{T infliximab; tried}, every eight weeks. You sit there with a cup of tea. [That gave me four really good years]{O benefit; infliximab}. [I [qualified]{S functioning improved}, [got married]{S functioning improved}]{O benefit; infliximab}. I used to take marking in with me. There's a list they read to you, [infections]{S other_physical general possible side_effect}, [reactions]{S other_physical general possible side_effect}, [lymphoma]{S diagnosis clin general possible side_effect}, and [I had none of it]{O tolerated; infliximab}. [Then it just stopped working]{O no_benefit; infliximab}. I'd made antibodies, which is what your body does. They doubled the dose first. [No joy]{O no_benefit; infliximab}.

Q: How was that, mentally?

A: Honestly, that was the [dark place]{S mood fig}. I was [off work]{S functioning}, I was [planning every journey round toilets]{S functioning}, I [wouldn't go out with the kids]{S functioning}. I wasn't [suicidal]{S suicidality absent} but I [didn't see the point]{S hopelessness}, if that makes sense. The IBD nurse picked it up and got me in with the [psychologist]{T psychotherapy; tried; sessions=six} on the team, six sessions. [She was great]{O benefit; psychotherapy}. [I [stopped catastrophising]{S anxiety clin improved}]{O benefit; psychotherapy}. She did raise [antidepressants]{T antidepressants; declined}, and I, no, I didn't want another [tablet]{T antidepressants; declined}. My sister's on [mirtazapine]{T mirtazapine (medication); other} and it's done her the world of good, so I've nothing against them.

Q: And [surgery]{T ileocaecal resection; tried}, did you have that?

A: I did. It [narrowed]{S gastrointestinal}, in the end, it was like a pencil. So they took out thirty centimetres and joined it up. [Resection]{T ileocaecal resection; tried}. I'd been dreading a [bag]{T stoma; not_tried}, I'd been told sixty-forty. Woke up, first thing I did was feel my tummy. No [bag]{T stoma; not_tried}. [[Sore]{S pain side_effect} for a month]{O side_effect; ileocaecal resection; neutral}. [After that it was like someone had given me a new gut]{O benefit; ileocaecal resection}. And I've been on [ustekinumab]{T ustekinumab; ongoing; frequency=every eight weeks} ever since to keep it that way, [jab]{T ustekinumab; ongoing; frequency=every eight weeks} every eight weeks, my wife does it.

Q: And side effects with that?

A: None. [I've had none at all]{O tolerated; ustekinumab}. [Scope in the spring was clear]{O benefit; ustekinumab}. [I [go once a day]{S gastrointestinal improved} like a normal person]{O benefit; overall}. [I'm still [tired]{S energy}, I'd say that's the bit that never goes]{O partial; overall}. [By Friday I'm [dead on my feet]{S energy fig}]{O partial; overall}.

Q: If you could tell your twenty-year-old self one thing?

A: Don't eat the sandwich. \[laughs\] No, erm. Take someone in with you. You don't hear half of what they say.

=== 562-hyponatraemia-depression
title: SSRI-associated hyponatraemia in an older woman
genre: case_report
layout: case report with short headings
condition: depression with hyponatraemia
area: mental
english: American
narrator: clinician
split: train
overall: improved
round: 2
ledger:
  hydrochlorothiazide | medication | stopped | unknown
  escitalopram | medication | stopped | mixed | gastrointestinal, neurological, cognition, diagnosis
  fluid restriction | other | stopped | response
  bupropion | medication | declined | unknown
  mirtazapine | medication | ongoing | response | sleep, appetite_weight
  behavioral activation | psychotherapy | ongoing | unknown
---
Case

A 79-year-old widow with [hypertension]{S diagnosis clin} presented to primary care with a three-month history of [depressed mood]{S mood clin}, [reduced appetite]{S appetite_weight} and [social withdrawal]{S functioning clin} following a move to assisted living. The Geriatric Depression Scale score was 11/15. She denied [suicidal ideation]{S suicidality clin absent}. Medications included [hydrochlorothiazide]{T hydrochlorothiazide; stopped; dose=25 mg; frequency=daily} 25 mg daily. Baseline sodium was 138 mmol/L.

[Escitalopram]{T escitalopram; stopped; dose=5 mg; frequency=daily} 5 mg daily was initiated and increased to 10 mg at two weeks. [Her daughter noted that she was [eating better]{S appetite_weight improved} and [joining the card game]{S functioning improved} by week three]{O benefit; escitalopram}. [On day 24, however, the patient developed [nausea]{S gastrointestinal clin side_effect}, [unsteady gait]{S neurological clin side_effect} and [confusion]{S cognition side_effect} and was found on the floor of her room]{O side_effect; escitalopram}. She was not [febrile]{S other_physical clin absent} and there were no [focal deficits]{S neurological clin absent}. [Serum sodium was 117 mmol/L with low serum osmolality and inappropriately concentrated urine, consistent with [SIADH]{S diagnosis clin side_effect}]{O side_effect; escitalopram}. Head CT was negative.

Management and outcome

[Escitalopram]{T escitalopram; stopped} and [hydrochlorothiazide]{T hydrochlorothiazide; stopped} were discontinued on admission. [Fluid restriction]{T fluid restriction; stopped; dose=1 L; frequency=daily} to 1 L daily was instituted. [Sodium rose to 131 mmol/L over five days and [orientation]{S cognition improved} returned to baseline]{O benefit; fluid restriction}; the [restriction]{T fluid restriction; stopped} was then lifted. [Two weeks after discontinuation the patient's [mood]{S mood worsened withdrawal} had again deteriorated (GDS 12)]{O withdrawal; escitalopram}.

[Bupropion]{T bupropion; declined} was discussed but declined by the family because of a remote history of [seizure]{S neurological clin}. [Mirtazapine]{T mirtazapine; ongoing; dose=7.5 mg; frequency=at bedtime} 7.5 mg at bedtime was started with weekly sodium monitoring and titrated to 15 mg. [Sodium remained between 135 and 139 mmol/L throughout]{O tolerated; mirtazapine}. [Mild [morning sedation]{S sleep clin side_effect} and a [2.5 kg weight gain]{S appetite_weight side_effect} were reported and considered acceptable]{O side_effect; mirtazapine; neutral}. The facility's social worker provided weekly [behavioral activation]{T behavioral activation; ongoing; frequency=weekly}. [At four months the GDS score was 3]{O benefit; mirtazapine}. [The patient described herself as "[back to bossing people around]{S functioning improved}"]{O benefit; overall}.

Comment

[Hyponatremia]{S other_physical clin general possible side_effect} occurs in an estimated 1 to 10% of older adults given an [SSRI]{T SSRIs (medication); general}, typically within the first month. Risk factors include female sex, low body weight and concurrent [thiazide]{T thiazides (medication); general} use. Early symptoms such as [fatigue]{S energy clin general possible side_effect} and [nausea]{S gastrointestinal clin general possible side_effect} may be mistaken for [depression]{S diagnosis clin general} itself. We suggest a sodium level at baseline, two weeks and four weeks.

=== 563-borderline-personality-disorder
title: Crisis team, A&E
genre: feedback
layout: one paragraph
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: unknown
round: 2
ledger:
  crisis team | care_setting | tried | no_response
---
Rang the [crisis team]{T crisis team; tried} on a Sunday night because I had [tablets lined up]{S suicidality} and got told to have a bath and a cup of tea. I kid you not. I have [BPD]{S diagnosis clin} so as soon as they see that on the screen your just attention seeking. Ended up in A&E for 13 hours on a plastic chair next to a vending machine. The psych liaison lady who finally came was kind and actually listened but by then I was so tired I just wanted my bed. [[Crisis team]{T crisis team; tried} did nothing for me]{O no_benefit; crisis team}. Sort it out.

=== 564-adhd
title: ADHD titration clinic
genre: feedback
layout: one paragraph
condition: ADHD
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 2
ledger:
  methylphenidate | medication | stopped | no_response | other_physical, mood
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
---
Four year wait for assessment but once in, the nurse prescribers are spot on. Weekly calls, bp checks, they reply to emails same day! Started me on [concerta]{T methylphenidate; stopped}, [no real change in [focus]{S cognition}]{O no_benefit; methylphenidate} and [a nasty [crash]{S mood fig side_effect} at 4pm plus [heart racing]{S other_physical side_effect}]{O side_effect; methylphenidate}, so they swapped me to [elvanse]{T lisdexamfetamine; ongoing; dose=40mg} and slowly upped to 40mg. [Worked wonders]{O benefit; lisdexamfetamine}. [First time in my life I have [finished a book]{S cognition improved} and [paid a bill on time]{S functioning improved}]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect} and [not hungry at lunch]{S appetite_weight side_effect}, thats about it]{O side_effect; lisdexamfetamine; neutral}. Only problem now is my GP refuses shared care so I pay £96 a month private script. That needs looking at.

=== 565-schizophrenia
title: Depot clinic
genre: feedback
layout: short comment
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  depot injection | medication | ongoing | mixed | sexual, appetite_weight
---
I go for my [jab]{T depot injection; ongoing; frequency=every 4 weeks} every 4 weeks. Nurse Pauline always asks about my budgie. I did not want the [depot]{T depot injection; ongoing}, it was the tribunal who said. [I will admit the [voices]{S mania_psychosis improved} are quiet now]{O benefit; depot injection}, [but I have [no interest in girls]{S sexual side_effect} and I [put on 5 stone]{S appetite_weight side_effect}]{O side_effect; depot injection}, and when I tell the doctor he says eat salad. Nobody asks what I want. Clinic is clean and they have biscuits. 3 out of 5

=== 566-breast-cancer
title: Chemo day unit
genre: feedback
layout: one paragraph
condition: breast cancer
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 2
ledger:
  surgery | procedure | tried | unknown
  chemotherapy | medication | stopped | unknown | gastrointestinal, energy, other_physical
  ondansetron | medication | tried | response | gastrointestinal
  cold cap | procedure | stopped | no_response
  radiotherapy | procedure | planned | unknown
---
Finished my last [chemo]{T chemotherapy; stopped} on Thursday and want to say thank you to every one on the day unit. From being told in april to the [op]{T surgery; tried} was 19 days. [Lots of [sickness]{S gastrointestinal side_effect} after the first two cycles and I was [wiped out]{S energy fig side_effect}]{O side_effect; chemotherapy}, but Grace on the helpline got me put on [ondansetron]{T ondansetron; tried} that same day and [I was never [sick]{S gastrointestinal improved side_effect} again]{O benefit; ondansetron} ([[constipated]{S gastrointestinal clin side_effect} yes!!]{O side_effect; ondansetron; neutral}). Tried the [cold cap]{T cold cap; stopped}, [[lost my hair]{S other_physical side_effect} anyway]{O no_benefit; cold cap}, gave up after round 3. [Radiotherapy]{T radiotherapy; planned} next. The only thing I would say is 4 hours waiting for pharmacy is too long when you feel rough.

=== 567-teen-depression
title: CAMHS feedback from a mum
genre: feedback
layout: one paragraph
condition: adolescent depression
area: mental
english: British
narrator: relative
split: train
overall: worse
round: 2
ledger:
  counselling | psychotherapy | tried | no_response
  mentoring app | other | declined | unknown
---
My son is 15 and has been waiting for CAMHS since year 8. In that time he has [stopped going to school]{S functioning}, [cut his arms]{S suicidality} and [given up football]{S anhedonia}. We were told he doesnt meet the threshold because he isnt [suicidal]{S suicidality absent} "enough". School gave him six sessions of [counselling]{T counselling; tried; sessions=six}, [the lady was nice but it made no difference]{O no_benefit; counselling}. Then we got a leaflet with a code for an [online mentor thing]{T mentoring app; declined}, he wouldnt even download it and I dont blame him. I take [antidepressants]{T antidepressants (medication); other} myself so I know what I am looking at. How bad does it have to get? [Hes worse now than when we asked for help]{O worsening; overall}.

=== 568-insomnia
title: Sleep clinic
genre: feedback
layout: short comment
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  sleep restriction therapy | psychotherapy | tried | response | energy
---
10/10. After years of [zopiclone]{T zopiclone; stopped; duration=years}, which [only ever worked for a week at a time]{O partial; zopiclone} and [left a [metal taste]{S gastrointestinal side_effect}]{O side_effect; zopiclone}, I was referred to the sleep clinic. Dr Ahmed is a star. She had me on [sleep restriction]{T sleep restriction therapy; tried}, in bed at 1 up at 6, no naps. [First fortnight was hell, [dead on my feet]{S energy fig side_effect}]{O side_effect; sleep restriction therapy}. [By week 5 I was [sleeping through]{S sleep improved}]{O benefit; sleep restriction therapy}. Came off the [tablets]{T zopiclone; stopped} for good. Easy to park too.

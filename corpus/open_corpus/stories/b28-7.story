=== 1238-borderline-personality-disorder
title: A year on Thursdays
genre: essay
layout: blog post with headings
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  divalproex | medication | tried | unknown | appetite_weight
  hydroxyzine | medication | tried | unknown | sleep
  ziprasidone | medication | tried | no_response | energy
  alprazolam | medication | tried | worse | anger
  inpatient stays | care_setting | tried | no_response
  talk therapy | psychotherapy | tried | no_response
  journaling | lifestyle | tried | worse | mood, suicidality
  dialectical behavior therapy | psychotherapy | stopped | response
  ice cubes | other | tried | response
  naltrexone | medication | stopped | unknown
  horse program | psychotherapy | planned | unknown
  DBT alumni group | support | ongoing | response
---
Why I'm writing this

My therapist's practice asked graduates for a paragraph. This is not a paragraph, sorry Dawn.

I'm 29. I was diagnosed with [borderline]{S diagnosis clin} at twenty-two by a resident who looked about fifteen and said the word like he was handing me a parking ticket. Before then I'd been [depressed]{S mood}, then [bipolar]{S diagnosis clin}, then "a lot."

What the chart says

When I got my records it was 340 pages. Meds: [Depakote]{T divalproex; tried}, [Vistaril]{T hydroxyzine; tried}, [Geodon]{T ziprasidone; tried}. [I remember [gaining thirty pounds]{S appetite_weight side_effect} on the first]{O side_effect; divalproex} and [[sleeping through a fire drill]{S sleep side_effect} on the second]{O side_effect; hydroxyzine} and that's honestly all I remember. [The third made me a [statue]{S energy fig side_effect}]{O side_effect; ziprasidone}, [a statue with exactly the same [rage]{S anger} in it]{O no_benefit; ziprasidone}. There's no pill approved for [BPD]{S diagnosis clin general}, most of us end up on four anyway. A psychiatrist in Tulsa gave me [Xanax]{T alprazolam; tried}. [I [threw a blender]{S anger worsened side_effect}]{O worsening; alprazolam}. For some people [benzos]{T benzodiazepines (medication); general} [take the brakes off]{S anger fig possible general side_effect}, and nobody had told me I might be some people.

[Six admissions]{T inpatient stays; tried}, the longest eleven days. [You come out with socks]{O no_benefit; inpatient stays}. [Therapy]{T talk therapy; tried}, the regular nodding kind, from age fifteen, seven different [therapists]{T talk therapy; tried}. I loved every one of them and then I hated them. [I can't point to one thing that changed]{O no_benefit; talk therapy}. One of them had me [journal]{T journaling; tried; frequency=every night} every night, and [I'd [work myself up]{S mood worsened side_effect} to where I [needed stitches]{S suicidality worsened side_effect}]{O worsening; journaling}.

My college roommate has the same diagnosis. She got on [Lamictal]{T lamotrigine (medication); other} and had a baby and calls herself cured. I was very jealous for about four years.

Thursday

[DBT]{T dialectical behavior therapy; planned} had a fourteen-month waiting list in my county. In the meantime someone started me on [naltrexone]{T naltrexone; stopped; duration=five weeks} for the [cutting]{S suicidality}, five weeks' worth, then the grant ran out. I couldn't tell you.

It's a year. [Group]{T dialectical behavior therapy; stopped; frequency=every Thursday} every Thursday for two and a half hours, an individual hour, and a phone number you can call before you do it, not after. There are four books in the binder: mindfulness, distress tolerance, emotion regulation, interpersonal. It was invented by a woman who'd had it herself. I thought it was kindergarten. There was a worksheet with a cartoon of a wave.

I kept my diary cards. They're zero to five, urge and action.

March. [Urges]{S suicidality} 5, 5, 5, 4, 5. Actions four.
April. [5, 5, 5, 5, 5. Actions six]{O worsening; dialectical behavior therapy}. [It was worse, being made to look at it with nothing in my hands]{O worsening; dialectical behavior therapy}. I quit on a Friday and Dawn called me at my job at the tire place. She said you can quit on a Thursday, in the room.
June. [4, 5, 3, 4, 5. Actions two]{O partial; dialectical behavior therapy}. The skill that I'd made fun of the most was [holding ice]{T ice cubes; tried}. You hold ice till it hurts. [It gave me eight minutes, and I had never had eight minutes]{O benefit; ice cubes}.
August. [Actions zero]{O benefit; dialectical behavior therapy}.
September. [Actions zero]{O benefit; dialectical behavior therapy}. Called the number on the 9th, at 2 a.m., about my mother. Dawn said, what does the binder say? I said I hate you. She said okay and what does the binder say.
November. [One. I'd skipped three groups for a guy]{O withdrawal; dialectical behavior therapy}.
February. [2, 1, 1, 0, 1. Actions zero]{O benefit; dialectical behavior therapy}.

[I [held a job]{S functioning improved} all through it]{O benefit; overall}. I got a raise, in tires.

Now

That's two years ago in March. [I've had one ER visit since and it was a [kidney stone]{S other_physical}]{O benefit; overall}. [I [haven't cut]{S suicidality improved} in 26 months]{O benefit; dialectical behavior therapy}. [I still get [so mad I can't see]{S anger fig}]{O partial; overall}, I just go and sit in my truck with it. [I don't meet the criteria any more]{O benefit; overall}, the resident's word has been taken off the chart. I asked for that page as well.

There's an [alumni group]{T DBT alumni group; ongoing; frequency=first Sundays} first Sundays, with donuts. [It keeps me honest]{O benefit; DBT alumni group}. Dawn wants to get some of us out to a [place with horses]{T horse program; planned} next summer. I've said I'd think about the horses.

=== 1239-long-covid
title: Breathing lessons, a notebook
genre: essay
layout: diary with dates
condition: long covid
area: general
english: British
narrator: patient
split: dev
overall: partly_improved
round: 4
ledger:
  graded exercise | lifestyle | tried | worse | energy
  CoQ10 | supplement | tried | no_response
  nattokinase | supplement | tried | no_response
  antihistamines | medication | tried | partial
  compression stockings | procedure | tried | unknown
  hyperbaric oxygen | procedure | tried | mixed | other_physical
  apheresis | procedure | declined | unknown
  pacing | lifestyle | ongoing | partial
  stellate ganglion block | procedure | not_tried | unknown
  breathing retraining | mind_body | stopped | response
  ivabradine | medication | ongoing | response | neurological
  singing group | support | ongoing | response
  low dose naltrexone | medication | stopped | no_response | sleep
---
14 April
The clinic in Bristol can see me, two years and four months after the virus. They've asked for a list of interventions. It'll be a long one. Before this I ran a theatre box office and did fell races.

I had [graded exercise]{T graded exercise; tried} from a well-meaning [physio]{T graded exercise; tried} in the first year: five minutes more on the bike every week. [At week six I [couldn't get my head up from the pillow]{S energy worsened side_effect}, and I've never got back to where I was before it]{O worsening; graded exercise}. [CoQ10]{T CoQ10; tried} and the Japanese [soybean enzyme]{T nattokinase; tried} because of a man on YouTube. [£90 a month, no change]{O no_benefit; CoQ10, nattokinase}. [[Antihistamines]{T antihistamines; tried}, two sorts together, which got rid of the [hives]{S other_physical improved} and left the rest]{O partial; antihistamines}. [Compression stockings]{T compression stockings; tried}, they were on the list, I wore them. [Oxygen]{T hyperbaric oxygen; tried; sessions=twenty dives} in the divers' tank at the MS centre, twenty dives. [My [head was clear]{S cognition fig improved} for the first time since it started, I [did the accounts]{S functioning improved}]{O benefit; hyperbaric oxygen}. [And it [burst my eardrum]{S other_physical side_effect}]{O side_effect; hyperbaric oxygen}. My running friend Ceri sold her car and went to Cyprus to have her [blood washed]{T apheresis (procedure); other}. She says it was the best thing she ever did and she's [in bed]{S functioning other}. I had the brochure for the [apheresis]{T apheresis; declined} and didn't go.

20 April
Clinic. Three hours by train and then an [exam-hall feeling]{S cognition fig}. Standing test: lying 68, standing 131. So that's [PoTS]{S diagnosis clin}, says Dr Lal, and she says around a third of her patients have it. Plan: [ivabradine]{T ivabradine; planned} for the [heart rate]{S other_physical}. [Breathing retraining]{T breathing retraining; planned} with the respiratory [physio]{T breathing retraining; planned}, eight weeks, online. Carry on [pacing]{T pacing; ongoing}. She'd have sent me for a [nerve block]{T stellate ganglion block; not_tried} in the neck as well but the funding panel won't have it.

29 April
[Paid for yesterday's shower with today]{S energy fig}. [[Pacing]{T pacing; ongoing} is only a budget]{O partial; pacing}. [It doesn't make you richer but it stops the bailiffs]{O partial; pacing}.

6 May
First [tablet]{T ivabradine; ongoing; dose=half}, half. [[Sparkles round the lights]{S neurological fig side_effect}]{O side_effect; ivabradine; neutral}, as warned.

13 May
[[Standing pulse is 94]{S other_physical improved}]{O benefit; ivabradine}. [I [stood in a queue]{S functioning improved} for stamps, eleven minutes]{O benefit; ivabradine}. [The [sparkles]{S neurological fig side_effect} come when I go from dark to light, they're rather pretty]{O side_effect; ivabradine; neutral}.

18 May
[Breathing lesson]{T breathing retraining; ongoing} two, Gwen. I've been [breathing with my shoulders]{S other_physical} for two years, she says. Nose, low, slow, hand on stomach. I felt patronised until I felt [dizzy]{S neurological unclear}.

3 June
Five weeks of Gwen. [No [air hunger]{S other_physical clin improved} since Tuesday, when it used to be every flight of stairs]{O benefit; breathing retraining}.

15 June
I ran out of the [ivabradine]{T ivabradine; ongoing}, pharmacy strike. [Day two the [heart was off like a rabbit]{S other_physical fig withdrawal}, I had to [sit down on the kerb]{S functioning withdrawal} outside the bank]{O withdrawal; ivabradine}.

30 June
Gwen discharged me with a certificate she'd made herself. She's put me on to a [singing group]{T singing group; ongoing; frequency=Wednesdays} on Zoom, run by the opera people, for those with lungs like ours. Everybody's on mute so it doesn't matter.

12 July
Private GP has prescribed [naltrexone in drops]{T low dose naltrexone; stopped; dose=0.5 mg}, 0.5 mg. [[Dreams like a Bosch]{S sleep fig side_effect}]{O side_effect; low dose naltrexone}.

2 August
[Drops]{T low dose naltrexone; stopped} used up, not repeated, they were £40. [If they did anything then it was below the level of my noticing]{O no_benefit; low dose naltrexone}.

9 September
[I [look forward to Wednesdays]{S anhedonia improved}]{O benefit; singing group}. [That's a sentence I hadn't had for two years]{O benefit; singing group}. A woman called Pat in Fife does descants.

21 October
Review with Dr Lal. So: [[heart]{S other_physical improved} better]{O benefit; ivabradine}, [[breath]{S other_physical improved} better]{O benefit; breathing retraining}. [[Fatigue]{S energy clin} score 30 out of 33, it was 31]{O no_benefit; overall}. [I [can be upright]{S functioning improved} about three hours a day, and I [cannot work]{S functioning}, and I [lose the names of things]{S cognition}]{O no_benefit; overall}. She was straight with me, she said we've treated the two things we know how to treat. I'd sooner that than the man on YouTube.

My [job went to Lewis]{S functioning worsened} on the first of the month. He rang to ask for the password.

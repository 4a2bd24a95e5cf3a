=== 569-depression-ketamine
title: Participant 22, second interview
genre: interview
layout: research transcript, Interviewer and Participant
condition: treatment-resistant depression
area: mental
english: American
narrator: interview
split: train
overall: partly_improved
round: 2
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  duloxetine | medication | stopped | partial | other_physical, sexual
  aripiprazole | medication | stopped | unknown | anxiety
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  electroconvulsive therapy | neuromodulation | declined | unknown
  ketamine infusions | medication | ongoing | partial | mania_psychosis, gastrointestinal
  esketamine nasal spray | medication | not_tried | unknown
  bupropion | medication | ongoing | unknown
  psychotherapy | psychotherapy | ongoing | partial
  gym | lifestyle | ongoing | response
---
Interviewer: Okay, so the recorder's on. Last time we talked about how you got to the clinic. Today I'd like to hear about the [treatment]{T ketamine infusions; ongoing} itself, and, um, what it's been like since. But maybe first just run me through what you'd had before, for the tape.

Participant: Sure. So [Prozac]{T fluoxetine; tried} at twenty-two, [Zoloft]{T sertraline; tried}, then [Cymbalta]{T duloxetine; stopped}. I'm forty-one, so that's, you know, spread out. [[Prozac]{T fluoxetine; tried} and [Zoloft]{T sertraline; tried}, I might as well have been eating Skittles]{O no_benefit; fluoxetine, sertraline}. [Cymbalta]{T duloxetine; stopped} was different. [I'd say it lifted me from a two to a four]{O partial; duloxetine}. [I [could take a shower]{S functioning improved}]{O benefit; duloxetine}. [But [night sweats]{S other_physical side_effect}, and sex was [off the table]{S sexual fig side_effect}]{O side_effect; duloxetine}, and then around year three [it pooped out]{O no_benefit; duloxetine}.

Interviewer: Pooped out meaning?

Participant: [Stopped working]{O no_benefit; duloxetine}. [I was back to [staring at the wall]{S anhedonia}]{O partial; duloxetine}. So they added [Abilify]{T aripiprazole; stopped}. [Four days of [crawling out of my skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole}. I called the nurse and she said stop, so I stopped. [Getting off the [Cymbalta]{T duloxetine; stopped} was way worse though]{O withdrawal; duloxetine}. [[Brain zaps]{S neurological fig withdrawal}, [crying jags]{S mood withdrawal}, [vertigo]{S neurological clin withdrawal}, the works]{O withdrawal; duloxetine}. Six weeks of that.

Interviewer: And [TMS]{T transcranial magnetic stimulation; tried}, was that before or after?

Participant: After. [TMS]{T transcranial magnetic stimulation; tried; sessions=thirty-six}, thirty-six sessions, I drove an hour each way. [[Headaches]{S pain side_effect} the first week, no big deal]{O side_effect; transcranial magnetic stimulation; neutral}. [And it helped! For about five weeks]{O partial; transcranial magnetic stimulation}. [Then I [slid]{S mood fig worsened}]{O partial; transcranial magnetic stimulation}. Insurance wouldn't do a second round.

Interviewer: Was [ECT]{T electroconvulsive therapy; declined} ever on the table?

Participant: My psychiatrist brought it up, twice. [ECT]{T electroconvulsive therapy; declined}. I'm an accountant, I can't [lose my memory]{S cognition possible side_effect}, so no. My grandmother had [ECT]{T electroconvulsive therapy; other} in 1961, and she, um, the story in the family is she was [never the same]{S functioning other side_effect}.

Interviewer: Mm-hm. So, [ketamine]{T ketamine infusions; ongoing}.

Participant: So, [ketamine]{T ketamine infusions; ongoing; sessions=six; duration=two weeks}. IV, six in two weeks. It's a room with a recliner and a fake plant. They put the line in, you get the eye mask. And then, I don't know how to say this without sounding like a crazy person. [I [left]{S mania_psychosis fig side_effect}]{O side_effect; ketamine infusions; neutral}. [Like the [chair was here and I was over by the ceiling, being a sort of gas]{S mania_psychosis fig side_effect}]{O side_effect; ketamine infusions; neutral}. \[laughs\] [It wasn't [scary]{S anxiety absent side_effect}]{O tolerated; ketamine infusions}. [It wasn't a [high]{S mania_psychosis fig absent side_effect} either]{O tolerated; ketamine infusions}, people ask me that. [I [threw up]{S gastrointestinal side_effect} after number one]{O side_effect; ketamine infusions}, and then they gave me something in the line before the others and [that was fine]{O tolerated; ketamine infusions}.

Interviewer: When did you notice a change in your [mood]{S mood}, if you did?

Participant: [After the second one]{O benefit; ketamine infusions}. I was at a red light. And there's this, this tune on the radio, nothing special, and [I was [tapping the wheel]{S anhedonia improved}]{O benefit; ketamine infusions}. I don't tap. I haven't tapped since college. [By the fourth one the [suicidal thoughts]{S suicidality improved} were just gone]{O benefit; ketamine infusions}. And I'd had those every single day, I mean like brushing your teeth, since I was maybe thirty.

Interviewer: Every day.

Participant: Every day. Not [plans]{S suicidality absent}. Just [wouldn't it be nice]{S suicidality fig}.

Interviewer: And how has that held up?

Participant: So that's the thing. [It fades]{O partial; ketamine infusions}. [Around week five or six I get [heavy]{S mood fig worsened} again]{O partial; ketamine infusions}, and I go in for a [booster]{T ketamine infusions; ongoing; frequency=every six weeks}. That's four hundred and fifty dollars, every six weeks, out of pocket. I asked about the [nasal spray]{T esketamine nasal spray; not_tried}, because that one insurance is supposed to cover, and they denied it. Twice. Because I'd "responded to an off-label agent." I have the letter on my fridge.

Interviewer: \[pause\] Okay. Are you taking anything else alongside it?

Participant: [Wellbutrin]{T bupropion; ongoing; dose=three hundred}, three hundred. I can't say what it does, if anything. And [talk therapy]{T psychotherapy; ongoing; frequency=once a week} once a week. [[Therapy]{T psychotherapy; ongoing} helps me sort of use the good weeks]{O partial; psychotherapy}. [It doesn't make them]{O partial; psychotherapy}. Oh, and the [gym]{T gym; ongoing; frequency=three mornings}, three mornings, since spring. [That one I do count]{O benefit; gym}. [If I go, I [sleep]{S sleep improved}]{O benefit; gym}.

Interviewer: There's been some concern in the press about [addiction]{S substance_use clin general possible side_effect}. Do you ever feel a [pull toward it]{S substance_use fig possible side_effect}?

Participant: [No [craving]{S substance_use absent side_effect}, none]{O tolerated; ketamine infusions}. I'd be thrilled to never see that fake plant again. A guy in the waiting room told me he was buying it online and doing it at home, and he had the [bladder problems]{S other_physical other side_effect} and everything. That's a different animal.

Interviewer: And where would you say you are now?

Participant: [I'm a six]{O partial; overall}. [I [went back to full time]{S functioning improved} in June]{O benefit; overall}. [Still [don't really see friends]{S functioning}]{O partial; overall}. [I'm a six some weeks and I'm a four some weeks]{O partial; overall}. But I remember what two was, so. I'll take it.

=== 570-migraine
title: The Headache Hour, listener special
genre: interview
layout: podcast transcript with questions on lines of their own
condition: chronic migraine
area: general
english: Australian
narrator: interview
split: train
overall: improved
round: 2
ledger:
  propranolol | medication | tried | no_response | other_physical, sexual
  topiramate | medication | stopped | mixed | cognition, neurological, appetite_weight, mood
  amitriptyline | medication | tried | partial | sleep, appetite_weight, gastrointestinal
  codeine | medication | stopped | worse | pain
  sumatriptan | medication | ongoing | response
  magnesium | supplement | tried | no_response
  daith piercing | procedure | tried | no_response
  botox | procedure | stopped | partial | other_physical
  erenumab | medication | ongoing | response | gastrointestinal
  prunes | lifestyle | ongoing | unknown
  acupuncture | mind_body | not_tried | unknown
  caffeine reduction | lifestyle | ongoing | partial
---
Tell us how bad it was at the worst.

Deb: Twenty-two days a month. I counted, the neuro makes you keep a diary. So that's [migraine]{S pain clin} more days than not. I was [lying in the bathroom with the light off]{S functioning}, the kids were bringing me ice. I [lost a job]{S functioning} at the council over it. They were nice about it, but still.

Is it always [pain]{S pain}?

Deb: No, no. For me it starts in the neck. [Yawning]{S energy}. [Cranky]{S anger}. Then [I can't find words]{S cognition}. Then the [pain]{S pain}, left side, like [someone's got a thumb behind my eye]{S pain fig}, and then [chucking]{S gastrointestinal}. And then a day of being [hungover]{S energy fig} without the fun bit. \[laughs\]

So what have you been on? The whole list, please, we have time.

Deb: Right. [Propranolol]{T propranolol; tried; duration=three months}, three months, [did nothing for me]{O no_benefit; propranolol}, [only I was [puffed]{S other_physical side_effect} walking the dog, and, my husband won't mind me saying, [no interest]{S sexual side_effect}]{O side_effect; propranolol}. Next was [Topamax]{T topiramate; stopped}. Now. [That actually halved them]{O benefit; topiramate}. [Twenty-two down to ten]{O benefit; topiramate}. [But they call it [Dopamax]{S cognition fig side_effect} for a reason]{O side_effect; topiramate}. [I [forgot my PIN]{S cognition side_effect}, I [called my son by the dog's name]{S cognition side_effect}, my [fingers tingled]{S neurological side_effect}]{O side_effect; topiramate}. [I [lost nine kilos]{S appetite_weight side_effect}, which, lovely]{O side_effect; topiramate; positive}. [And then I [went very low]{S mood side_effect}, like [out of nowhere low]{S mood side_effect}]{O side_effect; topiramate}, and I've never been a [depressed]{S mood absent} person. So that had to go. [I was myself again in two weeks]{O tolerated; topiramate}.

That's a shame, isn't it, when it's working.

Deb: It's cruel. Then [Endep]{T amitriptyline; tried; dose=twenty-five; frequency=at night}, [ami]{T amitriptyline; tried}, twenty-five at night. [Maybe took a few off the top]{O partial; amitriptyline}. [I [slept like a log]{S sleep fig side_effect}, [ate like a horse]{S appetite_weight fig side_effect}, [mouth like the Nullarbor]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. I gave that a year. And all the way through I was eating [codeine]{T codeine; stopped}, because you could get it over the counter then. [That was making it worse and I didn't know]{O worsening; codeine}. [Rebound]{S pain clin side_effect}, they call it. Coming off was, oh. [Four days of the [worst head]{S pain withdrawal} of my life and I was [shaking]{S neurological withdrawal}]{O withdrawal; codeine}. My sister had to take the kids.

Sophie in Bendigo wants to know about the [daith piercing]{T daith piercing; tried}.

Deb: \[laughs\] Yes, Sophie, I've got one. Sixty bucks. And the [magnesium]{T magnesium; tried}. [Neither of them did a thing]{O no_benefit; daith piercing, magnesium}. It looks nice but.

And [acupuncture]{T acupuncture; not_tried}?

Deb: Never had [acupuncture]{T acupuncture; not_tried}. I don't like needles.

She says, having had [Botox]{T botox; stopped}.

Deb: I know! Thirty-one [jabs]{T botox; stopped; frequency=every twelve weeks} every twelve weeks. [Botox]{T botox; stopped} is a funny one. [First two rounds, not much]{O no_benefit; botox}. [After the third I had whole weeks off]{O benefit; botox}. [I [went to the pictures]{S functioning improved}]{O benefit; botox}. [One [eyebrow went up]{S other_physical side_effect} so I looked like I didn't believe anyone]{O side_effect; botox; neutral}. [But it wore off sooner every time]{O partial; botox}, and [by the sixth I was only getting a month out of it]{O partial; botox}, so we called it quits.

Which brings us to the [monoclonals]{T erenumab; ongoing}.

Deb: [Aimovig]{T erenumab; ongoing; dose=One forty; frequency=once a month}. One forty, once a month, in the thigh. About half of people get half their days back on the [CGRP ones]{T CGRP antibodies (medication); general}, so I wasn't holding my breath. Full cost at first, I was paying seven hundred a month, until it got on the PBS. [Second month I had six days]{O benefit; erenumab}. [Six! From twenty-two]{O benefit; erenumab}. [These days it's three or four, and they're the soft sort]{O benefit; erenumab}. [I'm [bunged up]{S gastrointestinal side_effect} something shocking, so it's [prunes]{T prunes; ongoing; frequency=every morning} every morning]{O side_effect; erenumab; neutral}. [No [tingling]{S neurological absent side_effect}, no [brain fog]{S cognition fig absent side_effect}]{O tolerated; erenumab}.

And when one does come?

Deb: [Sumatriptan]{T sumatriptan; ongoing}, straight away, don't be a hero. [Forty minutes and it's gone]{O benefit; sumatriptan}. I'm only allowed nine a month. And I've gone [down to one coffee]{T caffeine reduction; ongoing; frequency=one coffee}. [I think that helps a bit, it's hard to say]{O partial; caffeine reduction}.

My producer gets them, she's on [candesartan]{T candesartan (medication); other}.

Deb: Is she? Good on her. I never got that far down the list.

Last question. What would you like doctors to know?

Deb: That it's not a [headache]{S pain absent general}. And don't say have you tried drinking water.

=== 571-rheumatoid-arthritis
title: Sequential biologic therapy in seropositive rheumatoid arthritis with comorbid depression
genre: case_report
layout: case report, one long paragraph and a comment
condition: rheumatoid arthritis
area: general
english: British
narrator: clinician
split: train
overall: improved
round: 2
ledger:
  methotrexate | medication | ongoing | partial | gastrointestinal
  folic acid | supplement | ongoing | unknown
  sulfasalazine | medication | stopped | unknown | other_physical
  adalimumab | medication | stopped | partial
  tocilizumab | medication | ongoing | response | other_physical
  rituximab | medication | declined | unknown
  vortioxetine | medication | stopped | response | gastrointestinal
  wrist splints | procedure | tried | partial
  occupational therapy | procedure | tried | partial
---
A 44-year-old pastry chef presented with a five-month history of [symmetrical small-joint pain]{S pain clin}, [morning stiffness]{S other_physical clin} lasting two hours and [fatigue]{S energy clin}. Rheumatoid factor and anti-CCP antibodies were strongly positive, and the DAS28 was 6.4. [Seropositive rheumatoid arthritis]{S diagnosis clin} was diagnosed. [Methotrexate]{T methotrexate; ongoing; dose=20 mg; frequency=weekly} was escalated from 10 mg to 20 mg weekly with [folic acid]{T folic acid; ongoing}. [[Nausea]{S gastrointestinal clin improved side_effect} on the day after dosing resolved with a switch to the subcutaneous route]{O tolerated; methotrexate}. [At 16 weeks the DAS28 was 5.1, an inadequate response]{O partial; methotrexate}. [Sulfasalazine]{T sulfasalazine; stopped; dose=1 g; frequency=twice daily} 1 g twice daily was added but [withdrawn in week three owing to a [generalised rash]{S other_physical clin side_effect}]{O side_effect; sulfasalazine}.

[[Adalimumab]{T adalimumab; stopped; dose=40 mg; frequency=fortnightly} 40 mg fortnightly produced a good initial response (DAS28 2.9 at six months) and the patient [returned to work]{S functioning improved}]{O benefit; adalimumab}. [Secondary loss of efficacy became apparent in the second year, with recurrent [synovitis]{S other_physical clin worsened} of both wrists]{O no_benefit; adalimumab}; drug levels were undetectable. Over the same period she developed [low mood]{S mood clin}, [tearfulness]{S mood} and [loss of interest in her children's activities]{S anhedonia} (PHQ-9 score 18). There were no [thoughts of self-harm]{S suicidality absent}. [Vortioxetine]{T vortioxetine; stopped; dose=10 mg} 10 mg was prescribed by her general practitioner. [Transient [nausea]{S gastrointestinal clin side_effect} occurred]{O side_effect; vortioxetine; neutral}; [the PHQ-9 fell to 6 by week ten]{O benefit; vortioxetine}.

[Adalimumab]{T adalimumab; stopped} was replaced by [tocilizumab]{T tocilizumab; ongoing; dose=162 mg; frequency=weekly} 162 mg weekly, as the patient preferred self-administration to infusions of [rituximab]{T rituximab; declined}. [DAS28 remission (1.9) was achieved at month five and has been sustained for 26 months]{O benefit; tocilizumab}. [Mild [neutropenia]{S other_physical clin side_effect} and [raised cholesterol]{S other_physical side_effect} have been monitored without dose adjustment]{O side_effect; tocilizumab; neutral}. [[Wrist splints]{T wrist splints; tried} and [joint protection]{T occupational therapy; tried} taught in [occupational therapy]{T occupational therapy; tried} were of some assistance]{O partial; wrist splints, occupational therapy}. The [antidepressant]{T vortioxetine; stopped} was tapered and discontinued after fourteen months [without relapse]{O tolerated; vortioxetine}.

Comment

[Depression]{S diagnosis clin general} affects roughly one in six people with [rheumatoid arthritis]{S diagnosis clin general} and predicts a poorer response to treatment. Whether suppression of interleukin-6 contributed to this patient's psychological recovery is a matter of speculation. We would draw attention to the interval of eleven months between the first record of [tearfulness]{S mood} and a formal assessment.

=== 572-anxiety
title: GP practice nurse
genre: feedback
layout: short comment
condition: anxiety
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  propranolol | medication | ongoing | response
---
Just to say how good the mental health practitioner at the surgery is. No waiting, 20 mins on the phone then face to face the same week. I was having [panic attacks]{S anxiety} on the bus and [couldnt get to work]{S functioning}. She explained what was going on in my body and got the doctor to do me [propanolol]{T propranolol; ongoing; frequency=when needed} for when needed. [[Heart doesnt race]{S other_physical improved} now]{O benefit; propranolol}, [[on the bus]{S functioning improved} every day]{O benefit; overall}. Wish I had rang 2 yrs ago.

=== 573-bipolar-depression
title: Community mental health team
genre: feedback
layout: one paragraph
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: worse
round: 2
ledger:
  lamotrigine | medication | ongoing | response
  psychotherapy | psychotherapy | not_tried | unknown
---
5 care co-ordinators in 3 years!! Each time I have to tell my story from the begining. The new consultant saw me for ten minutes, never read the notes, and said he would be discharging me back to GP because I've "been [stable]{S mood improved}". [Yes I'm [stable]{S mood improved} because of the [lamotrogine]{T lamotrigine; ongoing} and because I had someone to ring]{O benefit; lamotrigine}. I asked about [therapy]{T psychotherapy; not_tried} and was told [bipolar]{S diagnosis clin general} patients dont qualify. [Since the discharge letter came I've [not slept]{S sleep worsened} and feel [on edge]{S anxiety fig worsened}]{O worsening; overall}. Complaint gone to PALS, no reply after 40 working days.

=== 574-alcohol
title: Drug and alcohol service
genre: feedback
layout: one paragraph
condition: alcohol use disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  detox | care_setting | tried | unknown
  chlordiazepoxide | medication | tried | unknown
  acamprosate | medication | tried | unknown
  recovery group | support | ongoing | response
---
Walked in there [shaking like a leaf]{S neurological fig}, [not washed]{S functioning} in a week, and nobody turned there nose up. Darren my keyworker is [in recovery]{S substance_use other improved} hisself so you cant kid him. I did a [home detox]{T detox; tried; duration=7 days} with [librium]{T chlordiazepoxide; tried}, 7 days, nurse twice a day, then [campral]{T acamprosate; tried}. [14 months [sober]{S substance_use improved} on friday]{O benefit; overall}. [The [tuesday group]{T recovery group; ongoing; frequency=tuesday} is what keeps me [straight]{S substance_use fig improved}]{O benefit; recovery group}. [[Got my little girl back]{S functioning improved} weekends]{O benefit; overall}. They want to cut the funding, over my dead body

=== 575-sectioned-mother
title: Ward 3, from a daughter
genre: feedback
layout: one paragraph
condition: psychotic depression
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 2
ledger:
  hospital admission | care_setting | stopped | unknown
  risperidone | medication | tried | unknown | energy, gastrointestinal
  electroconvulsive therapy | neuromodulation | tried | response | cognition
---
Mum (71) was on [ward 3]{T hospital admission; stopped; duration=ten weeks} for ten weeks. When she went in she [thought we were imposters]{S mania_psychosis} and had [stopped eating]{S appetite_weight}. The first few weeks were awful to watch, [the [risperidone]{T risperidone; tried} made her [dribble]{S gastrointestinal side_effect} and she was like a [zombie]{S energy fig side_effect}]{O side_effect; risperidone}. We were against [ECT]{T electroconvulsive therapy; planned} because of what you see in films. Dr Lowe sat with us for an hour and answered every question. [After the fifth [treatment]{T electroconvulsive therapy; tried} she [asked for her lipstick]{S functioning improved}]{O benefit; electroconvulsive therapy}. [She's a bit [forgetful]{S cognition side_effect} about that summer]{O side_effect; electroconvulsive therapy; neutral} [but she is home, and she is Mum]{O benefit; overall}. Laundry went missing every week and the phone was never answered, please sort.

=== 576-chronic-pain
title: Pain clinic
genre: feedback
layout: one paragraph
condition: chronic back pain
area: general
english: American
narrator: patient
split: dev
overall: worse
round: 2
ledger:
  oxycodone | medication | stopped | response
  gabapentin | medication | stopped | no_response | neurological, appetite_weight
  psychotherapy | psychotherapy | declined | unknown
---
Do NOT go here. [I was [stable]{S pain improved} on the same dose of [oxycodone]{T oxycodone; stopped; duration=nine years} for nine years, [working]{S functioning improved}, [mowing my own lawn]{S functioning improved}]{O benefit; oxycodone}. New doctor took one look at the computer and cut me off in two weeks. [I had the [sweats]{S other_physical withdrawal}, [runs]{S gastrointestinal withdrawal}, [legs kicking]{S neurological withdrawal}]{O withdrawal; oxycodone}. They handed me [gabapentin]{T gabapentin; stopped}, [it made me [stagger]{S neurological side_effect} and [blow up like a balloon]{S appetite_weight fig side_effect}]{O side_effect; gabapentin} and [never touched the [pain]{S pain}]{O no_benefit; gabapentin}, so that's in the trash. Now they want me to see a [psychologist]{T psychotherapy; declined}. My problem is [two fused discs]{S other_physical}. Not interested. Front desk is rude, copay is $60, parking is $12. [I [can't stand long enough to cook]{S functioning worsened}]{O worsening; overall}.

=== 577-autism-assessment
title: Assessment service
genre: feedback
layout: short comment
condition: autism
area: mental
english: British
narrator: patient
split: train
overall: unknown
round: 2
ledger:
  medication | medication | not_tried | unknown
---
Assessed at 38. Two appointments, both on time, dim lights, nobody made me shake hands. The psychologist wrote to me beforehand with photos of the room and a map, which more places should do. Report came in 3 weeks and got my name and my pronouns right. No follow up of any kind though, just a list of websites, most of the links dont work. I dont need [medication]{T medication; not_tried}, I need someone to explain it to my boss. Overall happy.

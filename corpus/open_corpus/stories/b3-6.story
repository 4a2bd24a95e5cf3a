=== 086-treatment-resistant-depression
title: Participant 12, second interview
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: treatment-resistant depression
area: mental
english: British
narrator: interview
overall: partly_improved
round: 1
ledger:
  fluoxetine | medication | tried | partial
  sertraline | medication | tried | no_response | gastrointestinal
  duloxetine | medication | tried | no_response | other_physical
  aripiprazole | medication | stopped | unknown | anxiety
  ketamine infusions | medication | tried | partial | mania_psychosis, gastrointestinal
  esketamine nasal spray | medication | stopped | partial | other_physical
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  electroconvulsive therapy | neuromodulation | planned | unknown
  behavioural activation | psychotherapy | ongoing | partial
  phenelzine | medication | ongoing | partial | neurological, sleep
  psilocybin therapy | drug_assisted_therapy | not_tried | unknown
---
Interviewer: Last time we asked people to bring an object. Would you like to say what yours is?

P12: It's, um. It's a dibber. For making holes, for seeds and that. My granddad's. I don't know if that's the sort of thing you meant.

Interviewer: It's exactly the sort of thing.

P12: Only, because when I was poorly it hung on a nail by the back door and I couldn't, I couldn't see what it was for. I mean I knew what it was for. But it was [like looking at a word in Welsh]{S anhedonia fig}.

Interviewer: When was that?

P12: Well. Most of 2016 to, goodness. I'm forty-eight. I've had [depression]{S diagnosis clin} on and off since my second was born and she's driving now. They say [treatment-resistant]{S diagnosis clin}. I didn't like that, it sounds as if I was being awkward.

Interviewer: Can you take me through what you were given?

P12: I'll try. [Prozac]{T fluoxetine; tried}, first, that was, I want to say 1999. [That one did the trick for a few years and then it sort of wore through, like a sheet]{O partial; fluoxetine}. Then they tried me on [Lustral]{T sertraline; tried}, [sertraline]{T sertraline; tried}, the same thing isn't it, and [duloxetine]{T duloxetine; tried}. [My [stomach was in ribbons]{S gastrointestinal fig side_effect} with the first]{O side_effect; sertraline} and [with the other I [sweated]{S other_physical side_effect} through my blouse at parents' evening]{O side_effect; duloxetine}. [I can't say either of them did anything, no]{O no_benefit; sertraline, duloxetine}. And they put something on top, an [add-on]{T aripiprazole; stopped}, begins with an A.

Interviewer: [Aripiprazole]{T aripiprazole; stopped}?

P12: That's it. [Abilify]{T aripiprazole; stopped; duration=ten days} on the box. I had to stop that one. [I [couldn't keep still]{S anxiety side_effect}. I was walking round and round the dining table, at night, my husband came down and I'd [worn a track]{S anxiety side_effect}]{O side_effect; aripiprazole}. Ten days, that was all. I don't know whether it would've worked.

Interviewer: Were you ever offered [magnetic stimulation]{T transcranial magnetic stimulation; not_tried}, [TMS]{T transcranial magnetic stimulation; not_tried}?

P12: I asked. They don't do it in our county. So, no. No [TMS]{T transcranial magnetic stimulation; not_tried}.

Interviewer: And [psilocybin]{T psilocybin therapy; not_tried}? Some people in the study have been in those trials.

P12: The [mushrooms]{T psilocybin therapy; not_tried}? No. No, I'm too, I don't even like cough mixture.

Interviewer: But you did have [ketamine]{T ketamine infusions; tried}.

P12: I did. Yes. That was the private clinic, my sister-in-law paid, I'm still a bit embarrassed. Six [infusions]{T ketamine infusions; tried; sessions=Six}, two a week, with an eye mask. [It's very strange. [I was a long way up and there was a sort of tiled ceiling]{S mania_psychosis side_effect}. I was [sick]{S gastrointestinal side_effect} in the car park, twice]{O side_effect; ketamine infusions}.

Interviewer: What happened afterwards?

P12: So the clinic's in a converted dairy, and the nurse there kept bees, she gave me a jar. My husband had parked on a double yellow. It's funny what you, um. We had the whole argument about the ticket on the way home, and I was arguing. I was [properly arguing]{S energy improved}, I remember noticing. And that went on all that week. [The Saturday, I [took the dibber down]{S anhedonia improved}]{O benefit; ketamine infusions}.

Interviewer: So it worked?

P12: [For about a month I was [somebody I recognised]{S mood fig improved}]{O partial; ketamine infusions}. [I [rang people]{S functioning improved}. I [laughed at the wireless]{S anhedonia improved}]{O benefit; ketamine infusions}. [Then it went. It just drained down, over a fortnight, and I'd [forgotten how to do the phone]{S functioning} again]{O partial; ketamine infusions}. And it was four hundred and fifty pounds a go. We couldn't, you know.

Interviewer: Did you try to get it on the NHS?

P12: They got me the [nasal spray]{T esketamine nasal spray; stopped}, [Spravato]{T esketamine nasal spray; stopped}, through a special panel. I had eleven goes of that. [A bit better, I'd say a bit, I was [up by nine]{S sleep improved}]{O partial; esketamine nasal spray}. But [my [blood pressure went through the roof]{S other_physical fig side_effect} every time, 190-odd, and I had [cystitis]{S other_physical clin side_effect} on and off, and they weren't happy]{O side_effect; esketamine nasal spray}, so they stopped [esketamine]{T esketamine nasal spray; stopped; sessions=eleven goes}. I did cry about that.

Interviewer: I'm sorry. Were other things considered?

P12: [ECT]{T electroconvulsive therapy; planned}. I'd said yes to [ECT]{T electroconvulsive therapy; planned}, actually. There's a date. There was a date, and then somebody went off sick, and it's been put to the new year. I'm, well, I don't know if I'll go. [I'm a bit better than when I said yes]{O partial; overall}.

Interviewer: What do you put that down to?

P12: Two things, perhaps. There's a young man, Tobias, an assistant psychologist, he does this [behavioural activation]{T behavioural activation; ongoing}. You write down little jobs and then you do them whether you feel like it or not. I thought, is that it? I've been a school secretary for nineteen years, I can write a list. But we did bins, and then we did bins and the post. He was ever so pleased about the post. And the other is a very old [tablet]{T phenelzine; ongoing}, [Nardil]{T phenelzine; ongoing; duration=Since February}. [Phenelzine]{T phenelzine; ongoing}. Since February. I can't have Stilton.

Interviewer: How would you describe the difference, if there is one?

P12: [It's [taken the lead out of my arms]{S energy fig improved}. The old [tablet]{T phenelzine; ongoing}, I mean]{O partial; phenelzine}. [I get [dizzy]{S neurological side_effect} when I stand up and I'm [awake at four with the radio]{S sleep side_effect}]{O side_effect; phenelzine}, but [my [arms]{S energy fig improved} are mine]{O partial; phenelzine}. [And with Tobias's [lists]{T behavioural activation; ongoing}, I don't feel it helping. I only find that the [thing's been done]{S functioning improved}]{O partial; behavioural activation}. Does that make sense?

Interviewer: It does. And the [sadness]{S mood possible} itself?

P12: Oh, [it's still there]{S mood}. [It's in the house, but it's [moved to the back bedroom]{S mood fig improved}]{O partial; overall}. I wouldn't want to, I don't want to say I'm well. If you'd written on your form "is she well", I'd put no. I'd put, she's [got broad beans in]{S functioning improved}. In November, that's when you put them in, people think it's spring.

Interviewer: With the dibber?

P12: With the dibber, yes.

=== 168-first-episode-psychosis
title: Early Voices oral history, tape 31
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: first-episode psychosis
area: mental
english: American
narrator: interview
overall: improved
round: 1
ledger:
  haloperidol | medication | tried | partial | neurological
  lorazepam | medication | tried | partial
  diphenhydramine | medication | tried | response
  hospital admission | care_setting | stopped | partial
  risperidone | medication | stopped | mixed | other_physical, appetite_weight, anhedonia
  long-acting injection | medication | declined | unknown
  coordinated specialty care | care_setting | stopped | response
  cognitive behavioral therapy | psychotherapy | tried | partial
  supported employment | support | tried | response
  omega-3 | supplement | tried | unknown
  sarcosine | supplement | tried | no_response
  limpia | support | tried | unknown
  lumateperone | medication | ongoing | response | sleep
  clozapine | medication | not_tried | unknown
  hearing voices group | support | ongoing | partial
---
Interviewer: We usually start wherever people want. Where would you like to start?

J.R.: With the worst of it, I guess, so it's over with. I was in the crawl space under my aunt's house in Bakersfield, in July. It was probably a hundred and twenty degrees down there. I'd been there a night and most of a day because the [voices said if I came up they'd switch me with somebody else]{S mania_psychosis}. My aunt found me because the dog wouldn't leave the vent alone. I was twenty-one.

Interviewer: How old are you now?

J.R.: Twenty-five. So I'm thankful, I want to say that. If I sound flat it's because I work nights at the produce terminal and I came straight here.

Interviewer: What happened after she found you?

J.R.: ER, then eleven days [inpatient]{T hospital admission; stopped; duration=eleven days}. They gave me [Haldol]{T haloperidol; tried; route=in the hip} in the hip, and [Ativan]{T lorazepam; tried}. [My [neck twisted up toward the ceiling]{S neurological side_effect} and stuck]{O side_effect; haloperidol} and I thought, there, they did it, [they switched me]{S mania_psychosis}. [A nurse got it down with some [Benadryl]{T diphenhydramine; tried}]{O benefit; diphenhydramine}. [But I [slept]{S sleep improved}]{O partial; haloperidol, lorazepam}. [By the end of it the [voices]{S mania_psychosis improved} were more like a TV in another apartment]{O partial; hospital admission}.

Interviewer: Did they give you a name for it?

J.R.: [First-episode psychosis]{S diagnosis clin}. Later somebody wrote [schizophreniform]{S diagnosis clin}. I remember my aunt asking, "first, like there's going to be more?" and nobody answering.

Interviewer: And after the [hospital]{T hospital admission; stopped}?

J.R.: I got lucky. There was a [coordinated specialty care]{T coordinated specialty care; stopped} program two towns over, the kind for people my age. [Risperdal]{T risperidone; stopped; dose=3 milligrams; frequency=at bedtime}, 3 milligrams at bedtime, a [therapist]{T cognitive behavioral therapy; tried} for [CBT]{T cognitive behavioral therapy; tried}, and a [job person]{T supported employment; tried}, Yesenia, who walked into the produce terminal with me and talked the guy into it. [I've still got that job, so, you tell me]{O benefit; supported employment}.

Interviewer: How was the [risperidone]{T risperidone; stopped}?

J.R.: [It worked, I'm not going to lie about that. Three weeks and the [voices]{S mania_psychosis improved} quit]{O benefit; risperidone}. But [I [leaked milk]{S other_physical side_effect}]{O side_effect; risperidone}. I hadn't had a baby. Nobody said that could happen, I [thought it was a sign]{S mania_psychosis}. And [I [put on forty pounds]{S appetite_weight side_effect}]{O side_effect; risperidone}, and [[nothing was funny]{S anhedonia side_effect}]{O side_effect; risperidone}. My cousins would be on the floor and I'd be looking at them [like they were fish]{S anhedonia fig side_effect}. That's the reason I quit it, the [fish thing]{S anhedonia fig side_effect} more than the [milk]{S other_physical side_effect}.

Interviewer: You stopped on your own?

J.R.: No, no. That time was with the doctor. [Two years [clean]{S mania_psychosis improved}, [no symptoms]{S mania_psychosis improved}]{O benefit; risperidone}, so the plan was come down slow, by March be at zero. It was a good plan. Everybody signed it. They'd offered me the [monthly shot]{T long-acting injection; declined} instead, before that, and I said no thank you, I'd had enough of things in my hip.

Interviewer: And how did it go?

J.R.: [I had a beautiful spring. And then, after the taper was done and everybody had shaken hands, in the middle of August, I'm stacking romaine and the [labels start talking to me]{S mania_psychosis}]{O partial; risperidone}. I knew what it was. That's the difference, that's what the [therapy]{T cognitive behavioral therapy; tried} did. [I [didn't believe them]{S mania_psychosis improved}. I was just so [tired]{S energy}. I sat down on a pallet and called Yesenia]{O partial; cognitive behavioral therapy}.

Interviewer: Did you go back in the hospital?

J.R.: No. They squeezed me in the same day. They wanted me back on [Risperdal]{T risperidone; declined} and I cried, so they tried [Caplyta]{T lumateperone; ongoing; dose=42 milligrams; frequency=one a day}, 42 milligrams, one a day. [[Sleepy]{S sleep side_effect improved} the first couple weeks, then not]{O tolerated; lumateperone}. [No [leaking]{S other_physical absent side_effect}. I've [lost twenty-two of the forty]{S appetite_weight improved side_effect}]{O tolerated; lumateperone}. [The [labels]{S mania_psychosis improved} went back to being labels by Halloween]{O benefit; lumateperone}.

Interviewer: Some people we've talked to were put on [clozapine]{T clozapine; other} at that point.

J.R.: I know about [clozapine]{T clozapine; not_tried}, there's a guy in my [group]{T hearing voices group; ongoing}. It never came up for me.

Interviewer: Did you try anything outside of medicine?

J.R.: My aunt did. She's a believer in the vitamin store. [Fish oil]{T omega-3; tried}, I took that two years, I couldn't say. And a powder off the internet, [sarcosine]{T sarcosine; tried}, it's sweet, you put it in juice. [It made the juice sweet]{O no_benefit; sarcosine}. She also had a lady come and [pass an egg over me]{T limpia; tried}. I didn't mind the egg. It was cool on my forehead.

Interviewer: You mentioned a [group]{T hearing voices group; ongoing}.

J.R.: A [hearing voices group]{T hearing voices group; ongoing; frequency=Thursdays}, Thursdays, at the Methodist church, except now I work Thursdays so it's every other. It's not to make them go away. It's so you can say "[she called me a traitor]{S mania_psychosis} again" and some guy goes "mine too, pass the chips." [It helps, some weeks. Some weeks it's a lot of other people's stuff]{O partial; hearing voices group}.

Interviewer: What would you want a family to know?

J.R.: That the [program]{T coordinated specialty care; stopped} mattered more than any one pill. [The [program]{T coordinated specialty care; stopped} saved me; I'd put that on a shirt]{O benefit; coordinated specialty care}. It ended when I turned twenty-four, they age you out, and that was a hard day. And that it's okay to be grateful and [worn out]{S energy}, both.

Interviewer: How are you, today?

J.R.: [I'm good. [Quiet up here]{S mania_psychosis fig improved}. I [laugh at stuff]{S anhedonia improved}]{O benefit; overall}. I [pay my aunt rent]{S functioning improved}. I don't go in crawl spaces. I'd like to sleep till Sunday, but that's romaine, that's not [psychosis]{S mania_psychosis clin absent}.

=== 053-social-anxiety-disorder
title: Speech to the Kalgoorlie men's breakfast
genre: essay
layout: speech
condition: social anxiety disorder
area: mental
english: Australian
narrator: patient
overall: unknown
round: 1
ledger:
  escitalopram | medication | ongoing | partial | anxiety, gastrointestinal, sexual, functioning
  propranolol | medication | ongoing | partial
  cognitive behavioural therapy | psychotherapy | stopped | partial | sleep
  transcranial magnetic stimulation | neuromodulation | tried | unknown | pain, neurological
  paracetamol | medication | tried | unknown
  quetiapine | medication | declined | unknown
  toastmasters | support | ongoing | unknown
---
G'day. Morning. My boss reckons this is the dumbest idea I've ever had. My mum said wear the blue shirt, it hides the [sweat]{S other_physical}. My mate Dazza, who's up the back there with his phone out, bet me a carton I'd be in the ute by the second paragraph. So that's the support team.

My name's Lachie, I'm 25, I'm a sparky at the mine, and I've got [social anxiety disorder]{S diagnosis clin}. I'm going to read this off the paper. If I look up and [go red]{S other_physical}, that's normal, keep eating.

I'll tell you what it is. It's a [dog]{S anxiety fig}. I know blokes always say a [black dog]{S mood fig absent}. Mine's not that one. Mine's a [yappy little bugger that lives behind the fence of my teeth]{S anxiety fig}, and any time more than three people look at me it [goes off]{S anxiety fig}. Doesn't bite. Just [barks so loud I can't hear what I was going to say]{S anxiety fig}. And here's the thing about a barking dog, you start planning your whole street around it.

Year 10 I [stopped putting my hand up]{S functioning}. Year 12 I got the flu for my own formal. At TAFE I'd [chuck up]{S gastrointestinal} before every prac. First job, smoko, eleven blokes round one table, I [ate my lunch in the switch room]{S functioning} for fourteen months. They thought I was stuck up. I was [shitting bricks]{S anxiety fig}.

14 February 2022 I finally went to the doc in Boulder. I remember because I was the only bloke in there not holding flowers. He put me on [Lexapro]{T escitalopram; ongoing; dose=10 mg}, 10 mg. Righto, I thought, that's the dog sorted.

[Wrong. First three weeks the [dog got rabies]{S anxiety fig worsened side_effect}]{O worsening; escitalopram}. [I was [pacing the donga at two in the morning]{S anxiety side_effect}, [couldn't stomach toast]{S gastrointestinal side_effect}, [rang in sick]{S functioning worsened side_effect} for the first time in my life]{O side_effect; escitalopram}. I rang the doc to say you've poisoned me. He said give it till six weeks. I said some words. I gave it till six weeks.

[And in April it [dropped]{S anxiety fig improved}]{O partial; escitalopram}. Not gone. [Went from a bark to a [growl]{S anxiety fig improved}]{O partial; escitalopram}. On 2 May we went up to 20 mg, and [I [ate a pie at the big table]{S functioning improved}, 19 May 2022, you can look it up, it's in my phone]{O benefit; escitalopram}. [The price was, and there's kids here so I'll say it nice, the [fireworks got cancelled]{S sexual fig side_effect}]{O side_effect; escitalopram}. Still are, mostly. I'm on 20 to this day.

Then the [psych]{T cognitive behavioural therapy; stopped}. [CBT]{T cognitive behavioural therapy; stopped; sessions=twelve sessions; started=July; ended=October 2022} over the laptop, twelve sessions, July to October 2022, lady in Fremantle with a bird. She got me asking for things I didn't want. Go into Bunnings and ask where the hammers are while standing next to the hammers. I hated it. [The first month I was [worse]{S anxiety worsened} again, I [dreamt about hammers]{S sleep side_effect}]{O worsening; cognitive behavioural therapy}. [After it, but, I could [go through a drive-through]{S functioning improved} and say my own order]{O partial; cognitive behavioural therapy}. [[Small dog, short chain]{S anxiety fig improved}. That's about where she got it to]{O partial; cognitive behavioural therapy}.

What I couldn't do was this. What you're watching. So in 2023 the psychiatrist in Perth, fly in fly out like the rest of us, offered me [Seroquel]{T quetiapine; declined; dose=25 at night} on top, 25 at night. I looked it up. No thanks, mate, I start at five and I drive a truck the size of a church. I knocked it back. Then he told me about a trial with [magnets]{T transcranial magnetic stimulation; tried; started=September 2023; sessions=twenty goes}. [TMS]{T transcranial magnetic stimulation; tried}. Bit of a figure-eight coil, they park it on your forehead and it goes like a woodpecker. Twenty goes over four weeks, September 2023, at the hospital in Nedlands. I stayed at my nan's and ate like a king.

[[Headache]{S pain side_effect} every day the first week, two [Panadol]{T paracetamol; tried; dose=two}]{O side_effect; transcranial magnetic stimulation}. [[Eyebrow twitched]{S neurological side_effect} like I was winking at the nurse]{O side_effect; transcranial magnetic stimulation}. Did it help? Nobody'll tell me if I got the real one or the pretend one. They un-blind it next year. So I've either had my brain fixed or I've had a very expensive woodpecker. I felt a bit [looser]{S anxiety fig improved} in the October. But it was also nan's cooking and four weeks off shift. Don't quote me.

And these days before anything big I take [Inderal]{T propranolol; ongoing; dose=10 mg; frequency=an hour before}, 10 mg, an hour before. I had one at 5.50 this morning in the car park. [Stops the [hands]{S neurological improved}]{O partial; propranolol}. [Does bugger all for the [dog]{S anxiety fig}]{O no_benefit; propranolol}, but at least the [paper's not flapping]{S neurological improved}, see?

I joined [Toastmasters]{T toastmasters; ongoing; duration=three meetings} in August. Been to three meetings. At the first one I said my name and "pass". At the second I said my name and my trade. This is meant to be number four.

So people ask me, is it working, is it fixed. I dunno. Ask me when I sit down. Could be this is the morning it [goes quiet]{S anxiety fig possible}. Could be I'm in the ute in two minutes and Dazza's got a carton.

I'll tell you why I'm doing it but. There's some young fella at this breakfast eating his bacon fast so he can get out before anyone talks to him. I don't know which one you are. I'm not going to look. But the switch room at the mill, the one by the number three pump, it's got a second milk crate in it. I left it there.

That's the end of the paper. Cheers. Somebody say something.

=== 167-psoriatic-arthritis
title: Letter to Aunt Roz
genre: essay
layout: letter
condition: psoriatic arthritis
area: general
english: American
narrator: patient
overall: unknown
round: 1
ledger:
  naproxen | medication | stopped | partial | gastrointestinal
  methotrexate | medication | stopped | partial | gastrointestinal, energy, other_physical
  folic acid | supplement | tried | unknown
  adalimumab | medication | stopped | response | other_physical, pain
  apremilast | medication | tried | no_response | gastrointestinal, mood
  prednisone | medication | tried | partial | sleep, mood
  secukinumab | medication | ongoing | unknown
  hydrotherapy | procedure | ongoing | partial
  splints | procedure | ongoing | partial
  turmeric | supplement | tried | no_response
  trazodone | medication | ongoing | partial | sleep
---
Dear Aunt Roz,

I'm sorry it's taken me since Easter to answer you, and I'm sorry it's typed. You'll see why, or maybe you won't, it isn't that dramatic. My [thumb doesn't care for pens]{S pain fig} right now. I feel bad complaining to someone who had [polio]{S diagnosis clin other} in a [body cast]{T body cast (procedure); other}, so please read this as information and not as complaining.

You asked what exactly I've got, because Mom told you [lupus]{S diagnosis clin absent}. It's [psoriatic arthritis]{S diagnosis clin}. I'm only 31 and so people assume I slept funny. The skin part, the [psoriasis]{S diagnosis clin}, I've had since middle school, it's mainly scalp and the backs of my elbows. The joint part started three summers ago with one toe. [It swelled up like a cocktail sausage]{S other_physical fig}, that's what the podiatrist called it too. Then my [right thumb]{S pain}, then [heels so bad first thing I went down the stairs sitting]{S pain}. I want to be accurate: it isn't a [stabbing pain]{S pain absent}. It isn't [burning]{S pain absent} either, and it isn't the way you'd be [sore]{S pain absent} after raking. It's more that [somebody poured grout in while I was asleep]{S pain fig} and I have to [crack it]{S pain fig} before I can start the day. An hour, usually. I do it in the dark so Pete can sleep.

You wanted the list too, because of Linda's girl. I'll do my best on the spelling.

First was [naproxin]{T naproxen; stopped}. [That helped a little, I'd say a little, I could [do buttons]{S functioning improved}]{O partial; naproxen}, and [then my [stomach bled some]{S gastrointestinal side_effect}]{O side_effect; naproxen} and that was the end of that. Then [methatrexate]{T methotrexate; stopped; dose=15 mg; frequency=every Friday}, 15 mg every Friday, with [folic acid]{T folic acid; tried} the other days. It sounds scarier than it is. [I didn't [lose my hair]{S other_physical absent side_effect}]{O tolerated; methotrexate}, I want to say that to Linda's girl. [What I had was Saturday: [queasy]{S gastrointestinal side_effect}, [flattened]{S energy fig side_effect}, [mouth sores]{S other_physical side_effect} some weeks]{O side_effect; methotrexate}. [The [toe went down]{S pain improved} but the [thumb]{S pain} didn't budge]{O partial; methotrexate}. [My [liver numbers started creeping]{S other_physical side_effect}, so they took me off]{O side_effect; methotrexate}.

[[Humera]{T adalimumab; stopped; frequency=every other week} was the good one]{O benefit; adalimumab}. I almost don't want to write about it. [Every other week, in the thigh, it [stings]{S pain side_effect}]{O side_effect; adalimumab; neutral}. [By the third [shot]{T adalimumab; stopped} I woke up and I [wasn't grouted]{S pain fig improved}]{O benefit; adalimumab}. It wasn't a miracle feeling, I wasn't [high]{S mania_psychosis absent side_effect} or [pepped up]{S energy absent side_effect}, I wasn't even especially [happy]{S mood absent}. I just got up and made toast and halfway through the toast I noticed. [I [held the Petersens' baby]{S functioning improved}. I [hemmed the curtains]{S functioning improved}]{O benefit; adalimumab}. [I did get [sinus infections]{S other_physical clin side_effect}, three that winter]{O side_effect; adalimumab}, but I'd have taken ten.

Then, you know Pete and I were hoping. So the rheumatologist and the other doctor put their heads together and said, [you've been in [remission]{S diagnosis clin improved} for sixteen months]{O benefit; adalimumab}, let's stop the [Humera]{T adalimumab; stopped} while you try. It was on the calendar and everything. [I got ten weeks. Then [both heels]{S pain}, and a [knee]{S pain}, which was new, [like a grapefruit]{S other_physical fig}]{O partial; adalimumab}. And no baby either, though I'm not asking you to say anything about that.

While I waited they tried [Otezela]{T apremilast; tried}, that's a pill. [[Diarrhea]{S gastrointestinal clin side_effect} the whole time and I got [weepy]{S mood side_effect}, really [weepy]{S mood side_effect}, at hardware stores]{O side_effect; apremilast}; [I don't think the [knee]{S pain} ever heard about it]{O no_benefit; apremilast}. A [prednisone]{T prednisone; tried} pack for Kayla's wedding. [I [danced]{S functioning improved}, you saw me, that was all it]{O partial; prednisone}, and [I was [up till four]{S sleep side_effect} ironing and [talking a mile a minute]{S mood fig side_effect}]{O side_effect; prednisone}. Mom's [tumeric]{T turmeric; tried} in warm milk, out of love. [It turned the mug yellow]{O no_benefit; turmeric}.

I know you'll ask about sleep because you always do. [It's not great]{S sleep}. It isn't [worry]{S anxiety absent}, I'm not [lying there stewing]{S anxiety absent}, it's that every time I turn over [something reports in]{S pain fig}. They gave me [trazadone]{T trazodone; ongoing; dose=50}, 50. [I [get five hours]{S sleep improved} now instead of three and a half]{O partial; trazodone}, and [I'm [thick-headed]{S sleep side_effect} till my second coffee]{O side_effect; trazodone; neutral}. [The [splints]{T splints; ongoing; frequency=at night} at night help the [thumb]{S pain improved} a hair]{O partial; splints}. Only a hair, but I've gotten fond of them, they have little suns on. And I go to the [warm pool]{T hydrotherapy; ongoing; frequency=Mondays} at the Y on Mondays with ladies your age, who lap me. [That [loosens me]{S pain fig improved} for an evening]{O partial; hydrotherapy}.

So here's where it is. They couldn't put me back on the [Humera]{T adalimumab; stopped} because now the insurance wants a different one first. It's called [Cosentix]{T secukinumab; ongoing; started=two Fridays ago}, and I had my first one two Fridays ago. I keep pressing on my knee like you'd press a cake. The nurse said don't judge till week twelve. So I'm not judging. I honestly couldn't tell you, Roz, if I'm any different today than when you wrote.

I'm sorry this is so long. Tell Linda's girl she can call me, and tell her they're not all like Saturday.

Your loving niece,
Carrie

P.S. I did get the quilt squares. I haven't forgotten. They're on top of the dryer where I can see them.

=== 076-stroke-recovery
title: Health column: The left half
genre: article
layout: newspaper health column
condition: stroke recovery
area: general
english: second-language English (some grammar errors)
narrator: journalist
overall: partly_improved
round: 1
ledger:
  thrombolysis | medication | not_tried | unknown
  clopidogrel | medication | ongoing | unknown
  aspirin | medication | stopped | unknown | gastrointestinal
  inpatient rehabilitation | care_setting | tried | partial
  physiotherapy | procedure | stopped | partial
  mirror therapy | procedure | tried | no_response
  baclofen | medication | stopped | no_response | sleep, energy
  botulinum toxin | procedure | ongoing | partial
  functional electrical stimulation | procedure | ongoing | response
  robot-assisted therapy | procedure | not_tried | unknown
  fluoxetine | medication | tried | no_response
  speech therapy | procedure | tried | response
---
[Today Robin Halloway-Brandt [can close one button]{S functioning improved}]{O partial; overall}. It needs forty seconds, with the left hand, which is the bad one, and when it is done there comes no smile. "Before I have closed whole pianos," says the 72-year-old, who repaired instruments and who asks to be written about as they, not he, not she. "So do not clap, please."

Nobody claps. We sit in the kitchen, between unpaid letters of the health insurance, sorted by date.

Twenty-two months back. A Sunday, a soup. The [spoon fell]{S neurological}, and Robin looked at it and could not understand that the [hand belongs to somebody]{S neurological}. The [mouth hung]{S neurological}, the [words came out like wet bread]{S neurological fig}. The neighbour thought of wine. It passed five hours until an ambulance was called, and for the [clot-dissolving injection]{T thrombolysis; not_tried} this was too late: it was never given. "I have learned this expression, time window. It is a nice window. I looked at it from outside."

**What happens in a [stroke]{S diagnosis clin general}**

In a [stroke]{S diagnosis clin general}, a part of the brain gets no blood, in eight from ten cases because of a clot. Every minute die nearly two million nerve cells. The warning signs are easy to learn:

- [one side of the face hangs]{S neurological general possible}
- an [arm cannot be held up]{S neurological general possible}
- the [speech is unclear]{S neurological general possible}
- sudden [trouble with seeing]{S other_physical general possible} or [very strong headache]{S pain general possible}

Who comes inside of four and a half hours can get a [thrombolysis]{T thrombolysis; general}; with big vessels a [thrombectomy]{T thrombectomy (procedure); general} is possible, sometimes until twenty-four hours. Of the survivors, about one third stays [in need of daily help]{S functioning general}, and around one third gets in the first year a [depression]{S diagnosis clin general}.

**From twelve to five**

Robin had a [stroke]{S diagnosis clin} of the middle artery on the right side, with [paralysis of the left arm]{S neurological clin} and [weakness of the leg]{S neurological}. The score which the doctors use, the NIHSS, was 12 on arrival. [After seven weeks in the [rehabilitation clinic]{T inpatient rehabilitation; tried; duration=seven weeks} in the hills it was 7]{O partial; inpatient rehabilitation}; [today it is 5]{O partial; overall}. "Five of what, nobody could tell. Less is better, they say. As in golf, a sport I despise."

In the clinic they had [physiotherapy]{T physiotherapy; stopped; frequency=two times a day} two times a day, [speech therapy]{T speech therapy; tried} and something with a [mirror]{T mirror therapy; tried}, where one looks at the good hand and shall believe that it is the other. [The [speech]{S neurological improved} came back, complete, with all swear words]{O benefit; speech therapy}. [The [leg]{S neurological improved} came to the half: Robin [walks with a stick, to the corner, not over it]{S functioning improved}]{O partial; physiotherapy}. The [mirror]{T mirror therapy; tried}? "[I have seen an old person with two right hands. Otherwise nothing]{O no_benefit; mirror therapy}."

Then the insurance ended the [physiotherapy]{T physiotherapy; stopped}, because "no further progress is to be expected". This letter lies on top of the pile.

**A [hand like a fist]{S neurological fig}**

In the sixth month the arm became [stiff]{S neurological}. The [fingers closed themselves, like somebody holds a coin and will not give it]{S neurological fig}. [Spasticity]{S neurological clin}, it is called, and it [hurts]{S pain} mostly in the night. The house doctor prescribed [baclofen]{T baclofen; stopped; dose=30 milligram; frequency=a day}, 30 milligram a day. [The [hand remained shut]{S neurological}, only the owner [slept]{S sleep side_effect}: at the breakfast, in the tram, on the toilet]{O side_effect; baclofen}. [No gain, and legs [like from pudding]{S energy fig side_effect}]{O no_benefit; baclofen}; so it was changed, after a hard discussion, to [botulinum toxin]{T botulinum toxin; ongoing; route=in the muscles of the lower arm; frequency=all three months} in the muscles of the lower arm, all three months. [With this the [hand]{S neurological improved} opens for about eight weeks. Then it [closes again]{S neurological} until the next appointment]{O partial; botulinum toxin}. [The Ashworth scale went from 3 to 2]{O partial; botulinum toxin}.

Also here something was switched: from [aspirin]{T aspirin; stopped}, [which [burned the stomach]{S gastrointestinal side_effect}]{O side_effect; aspirin}, to [clopidogrel]{T clopidogrel; ongoing}. Whether it prevents the second [stroke]{S diagnosis clin possible}, one knows only if it comes.

What Robin would really like to have had is the [robot]{T robot-assisted therapy; not_tried}. In the university hospital stands one, which moves the arm thousand times in the hour. Two requests, two refusals. "Experimental," reads Robin from the paper, and holds it far from the eyes, as if it smells. They have never sat in it.

The small [device]{T functional electrical stimulation; ongoing}, on the other hand, was approved. It sits under the knee in a cuff and gives by every step a little current to the nerve, so that the foot is lifted: [functional electrical stimulation]{T functional electrical stimulation; ongoing}. [Before, Robin [fell]{S neurological} about each second week. With the [cuff]{T functional electrical stimulation; ongoing}: two [falls]{S neurological improved} in one year]{O benefit; functional electrical stimulation}. "This is the only thing that I do not give back," they say. From this mouth it is a declaration of love.

**"Everybody asks about the arm"**

"Recovery does not stop after six months, this is an old and harmful sentence," says Dr. Yvonne Castellaan, neurologist and head of a [stroke]{S diagnosis clin general} unit. "It becomes slower, yes. But who [exercises]{T exercise (lifestyle); general} intensively, gains also in the second and third year. What we overlook is the soul. Everybody asks about the arm. Nobody asks: do you still [enjoy]{S anhedonia general possible} your coffee?"

Robin was asked it one time, by a student. The answer led to [fluoxetine]{T fluoxetine; tried; duration=four months}, for four months. Did it help? "[I was [bitter]{S anger} before and I am [bitter]{S anger} now]{O no_benefit; fluoxetine}, but this was already so with 30." They shrug with one shoulder.

**What helps after a [stroke]{S diagnosis clin general}**

- [Training of daily tasks]{T task-specific training (procedure); general}, many repetitions, as early as possible
- [Lowering the blood pressure]{T blood pressure control (other); general}; every second [stroke]{S diagnosis clin general} would be avoidable
- [Not smoking]{T smoking cessation (lifestyle); general}, [movement]{T exercise (lifestyle); general}
- For [stiff muscles]{S neurological general}: [stretching]{T stretching (procedure); general}, [botulinum toxin]{T botulinum toxin; general}
- Asking about [mood]{S mood general possible}, also the relatives

By the door stands an upright piano with open front. One hears at once that it is out of tune. The lower half Robin has done since spring, with the right hand, the left holds the cloth. [Holding a cloth: in the autumn this was [not possible]{S functioning improved}]{O partial; overall}. "Write that it is little," says Robin. We write it. It is forty-one strings.

=== 246-multiple-sclerosis
title: Fampyra (fampridine)
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: multiple sclerosis
area: general
english: British
narrator: patient
overall: improved
treatment: fampridine
rating: 4/5
round: 1
ledger:
  baclofen | medication | tried | no_response
  amantadine | medication | tried | no_response
  hyperbaric oxygen | procedure | tried | no_response
  fampridine | medication | ongoing | response | other_physical, sleep
---
Taken for: [MS]{S diagnosis clin} since 1981, [legs]{S neurological}

Side effects: [[waterworks infection]{S other_physical side_effect} March 24, [poor nights]{S sleep side_effect} to begin with]{O side_effect; fampridine}

Comments: At 79 one has been promised things. [Baclofen]{T baclofen; tried; dose=10mg x3} 10mg x3 (1996), [amantadine]{T amantadine; tried; dose=100mg} 100mg (2003), [oxygen tank]{T hyperbaric oxygen; tried; sessions=20 goes} 20 goes (2011). [Not one of those earned its keep]{O no_benefit; baclofen, amantadine, hyperbaric oxygen}. So I laughed at this one. 10mg 12-hourly since 8.1.24. [Physio timed me: 25 feet in 19 seconds before, 13 after]{O benefit; fampridine}. [I [can get to my own gate]{S functioning improved}]{O benefit; fampridine}. Still suspicious.

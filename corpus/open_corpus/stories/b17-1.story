=== 691-major-depression
title: Off the route: a bus driver on eleven years of depression
genre: interview
layout: question lines and answers
condition: depression
area: mental
english: American
narrator: interview
split: train
overall: partly_improved
round: 2
ledger:
  sertraline | medication | stopped | no_response | sexual, anhedonia
  paroxetine | medication | stopped | no_response | sexual, anhedonia
  escitalopram | medication | stopped | no_response | sexual, anhedonia
  bupropion | medication | ongoing | partial | anxiety, gastrointestinal
  psychotherapy | psychotherapy | stopped | unknown
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain
  ketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  walking | lifestyle | ongoing | partial
---
Terrell drives a city bus, the 14, five days a week. He is 46. We talked in the break room at the depot.

How long has this been going on for you?

Uh... eleven years? I was thirty-five. My dad had passed, but that was, you know, the year before, so I don't think it was that. I just [couldn't get going]{S energy}. I'd [sit on the edge of the bed]{S functioning} with one sock on. They told me [major depression]{S diagnosis clin}. I wasn't [crying]{S mood absent} or anything. I was [numb]{S anhedonia fig}.

What did they start you on?

[Zoloft]{T sertraline; stopped}. Then [Paxil]{T paroxetine; stopped}. Then, um, [Lexapro]{T escitalopram; stopped}. [None of the three did a thing for me]{O no_benefit; sertraline, paroxetine, escitalopram}. [All of them [killed my sex drive]{S sexual side_effect} and made me [more of a zombie]{S anhedonia fig side_effect} than I was]{O side_effect; sertraline, paroxetine, escitalopram}. I'd give each one a couple months and the doctor would write another one.

Did you stop them yourself?

No, no, he switched me. Well. The [Paxil]{T paroxetine; stopped} I quit cold turkey, which, don't do that. [[Brain zaps]{S neurological fig withdrawal} for two weeks]{O withdrawal; paroxetine}. [I was [dizzy]{S neurological withdrawal}, [snapping at passengers]{S anger withdrawal}]{O withdrawal; paroxetine}. I thought that was the [depression]{S diagnosis clin absent} coming back harder, but it wasn't, it was the [pill]{T paroxetine; stopped}.

My wife takes [Zoloft]{T sertraline; other}, same one, for her [nerves]{S anxiety other}, and it's a wonder drug for her. So go figure.

And now?

I've been on [Wellbutrin]{T bupropion; ongoing; dose=300; duration=going on five years} going on five years, 300. [That one took the edge off]{O partial; bupropion}. [I could at least [get to work]{S functioning improved}]{O partial; bupropion}. [First month I was [jittery]{S anxiety side_effect} and had the [dry mouth]{S gastrointestinal side_effect} real bad]{O side_effect; bupropion}, [that wore off]{O tolerated; bupropion}. But it wasn't, like... I wasn't well. [I was [functioning]{S functioning improved}]{O partial; bupropion}. [I still [didn't care about anything]{S anhedonia}]{O no_benefit; bupropion}.

Were you seeing anyone? A [therapist]{T psychotherapy; stopped}?

Two years with a [therapist]{T psychotherapy; stopped; duration=Two years}, nice lady. She retired.

Were you ever offered [ECT]{T electroconvulsive therapy; declined}?

[Shock treatment]{T electroconvulsive therapy; declined}? Yeah. Yeah, they brought it up. I said no. I'd have been off driving for I don't know how long and they couldn't promise me about my [memory]{S cognition possible side_effect}.

What about [ketamine]{T ketamine; not_tried}? A lot of people ask us about it.

Asked for it. The insurance said no. Twice. They did say yes to the [magnets]{T transcranial magnetic stimulation; stopped}, the [TMS]{T transcranial magnetic stimulation; stopped; sessions=thirty-six sessions}, thirty-six sessions, so I did that on my split shifts.

How was it?

It's like a woodpecker. [Gave me a [headache]{S pain side_effect} the first week]{O side_effect; transcranial magnetic stimulation; neutral}, [nothing after that]{O tolerated; transcranial magnetic stimulation}. I was not expecting much. The tech told me it works for maybe half of folks. [Then around week four my daughter says, Dad, you're [humming]{S mood improved}]{O benefit; transcranial magnetic stimulation}. I didn't know I was. [By the end I [felt like myself]{S mood improved}, I [wanted to cook]{S anhedonia improved}, I [called my brother]{S functioning improved}]{O benefit; transcranial magnetic stimulation}.

So it worked.

[It did. For about a year]{O partial; transcranial magnetic stimulation}. We finished in the spring and [by the next summer I was [slipping]{S mood fig} again]{O partial; transcranial magnetic stimulation}. Not all the way down to that [dark place]{S mood fig absent}. But [slipping]{S mood fig}.

Would you have another course?

I'm on the list. They want new paperwork. In the meantime I [walk]{T walking; ongoing; frequency=every morning} the route, on foot, every morning before my shift. [It helps some]{O partial; walking}. [On a good day I'd say I'm at seventy percent]{O partial; overall}. I'll take seventy.

=== 692-panic-disorder
title: "It's only adrenaline": Niamh talks about panic
genre: interview
layout: transcript with hesitations
condition: panic disorder
area: mental
english: Irish
narrator: interview
split: train
overall: improved
round: 2
ledger:
  propranolol | medication | tried | partial | energy, other_physical
  citalopram | medication | stopped | response | anxiety, sleep, appetite_weight
  diazepam | medication | not_tried | unknown
  cognitive behavioural therapy | psychotherapy | tried | response
  breathing exercises | mind_body | tried | worse
  magnesium | supplement | tried | no_response
  chamomile tea | supplement | tried | no_response
  caffeine restriction | lifestyle | ongoing | partial
  hypnotherapy | mind_body | declined | unknown
---
INTERVIEWER: Can you tell us about the first one?

NIAMH: God, yeah. Lidl car park. I thought it was a [heart attack]{S other_physical absent}. [Racing heart]{S other_physical}, [couldn't get a breath]{S other_physical}, the [hands gone like claws]{S neurological fig}. They'd an ambulance and all called. And the lad says to me, it's only adrenaline. Only!

INTERVIEWER: And you were diagnosed then?

NIAMH: Not then, no. Em... it was four or five [panic attacks]{S anxiety} later. [Panic disorder]{S diagnosis clin}. I work in a bank, I was twenty-nine, nobody belonging to me had it, or nobody said. My mother said afterwards that she'd been on [Valium]{T diazepam; other} half the eighties.

INTERVIEWER: Did you get [Valium]{T diazepam; not_tried} yourself?

NIAMH: [Diazepam]{T diazepam; not_tried}, no. I asked. I'd have bitten the hand off him. He wouldn't prescribe it, he said [benzos]{T benzodiazepines (medication); general} are fine for three days and a curse for three years.

INTERVIEWER: So what did he give you?

NIAMH: [Beta blockers]{T propranolol; tried; frequency=as needed}. [Propanolol]{T propranolol; tried}, as needed. [They [slowed the heart]{S other_physical improved} alright, but the [fear]{S anxiety} was still there]{O partial; propranolol}. It's a strange thing, you're [terrified]{S anxiety} with a lovely [calm pulse]{S other_physical improved}. [And I'd be [wrecked]{S energy side_effect} after, [cold feet]{S other_physical side_effect}, [no energy]{S energy side_effect} for the stairs]{O side_effect; propranolol}.

INTERVIEWER: You'd tried other things as well, before the doctor?

NIAMH: Ah, everything. [Magnesium]{T magnesium; tried}. [Chamomile tea]{T chamomile tea; tried}. The [breathing]{T breathing exercises; tried}, in for four, hold for whatever. [Not one of them touched it]{O no_benefit; magnesium, chamomile tea, breathing exercises}. [The [breathing]{T breathing exercises; tried} if anything made me worse, because I'd be listening to myself]{O worsening; breathing exercises}. My sister-in-law wanted me to go to her [hypnotist]{T hypnotherapy; declined}. I didn't go. He's over a butcher's.

INTERVIEWER: (laughs) And then the [citalopram]{T citalopram; stopped}.

NIAMH: And then the [citalopram]{T citalopram; stopped; dose=Ten milligrams; started=in the February}. Ten milligrams in the February. He warned me it could get worse first, that you might have [jitters]{S anxiety possible side_effect}, [stomach upset]{S gastrointestinal possible side_effect}, [bad sleep]{S sleep possible side_effect}. Well. [The [jitters]{S anxiety side_effect} I got, and the [sleep]{S sleep side_effect}]{O side_effect; citalopram}. [[No stomach]{S gastrointestinal absent side_effect}, thanks be to God]{O tolerated; citalopram}. [I was [climbing the walls]{S anxiety fig side_effect} for ten days]{O side_effect; citalopram}. I rang the surgery and said I'm coming off it and the nurse said, Niamh, give it till the first of March.

INTERVIEWER: And did you?

NIAMH: I did. [And it was like, em, [somebody turning down a radio]{S anxiety fig improved}]{O benefit; citalopram}. [I went from an [attack a day]{S anxiety} to [one in the fortnight]{S anxiety improved}]{O benefit; citalopram}. [I [did the big shop]{S functioning improved} on my own]{O benefit; citalopram}.

INTERVIEWER: Was there a price?

NIAMH: [[A stone and a half]{S appetite_weight side_effect}]{O side_effect; citalopram}. [I [went up a stone and a half]{S appetite_weight side_effect}, and I was never [hungry]{S appetite_weight absent side_effect}, it just arrived]{O side_effect; citalopram}. I wasn't [depressed]{S mood absent} about it, now. I bought trousers.

INTERVIEWER: You're not on it any more.

NIAMH: No. Two years and then weaned off, very slow, with the liquid. I was dreading the [zaps]{S neurological fig possible withdrawal} that everyone goes on about. [I'd one [woozy]{S neurological fig withdrawal} weekend]{O withdrawal; citalopram; neutral}. But [the reason I could stop, I'd say, was the [CBT]{T cognitive behavioural therapy; tried; sessions=fourteen sessions}]{O benefit; cognitive behavioural therapy}. Fourteen sessions, with a [psychologist]{T cognitive behavioural therapy; tried} in Naas that I waited nine months for. She'd have me running up and down her stairs till the [heart was going]{S other_physical}, and then, sit there, and don't fix it.

INTERVIEWER: And that helped?

NIAMH: [That's what [took the fear out of it]{S anxiety improved}]{O benefit; cognitive behavioural therapy}. Because, em, I'd been treating every [thump]{S other_physical} like news.

INTERVIEWER: Do you do anything now to stay well?

NIAMH: [No coffee]{T caffeine restriction; ongoing}. [That's a help, a small one]{O partial; caffeine restriction}. [I'd [one bad one]{S anxiety} last Christmas, in Arnotts, and I stood there beside the gloves and [let it pass]{S anxiety improved}]{O benefit; overall}. Then I bought the gloves.

=== 693-bipolar-ii
title: Two kinds of weather
genre: interview
layout: magazine Q and A
condition: bipolar II disorder
area: mental
english: Scottish
narrator: interview
split: train
overall: improved
round: 2
ledger:
  fluoxetine | medication | stopped | worse | sleep, mania_psychosis, anger
  quetiapine | medication | stopped | mixed | sleep, appetite_weight, cognition
  lithium | medication | stopped | partial | neurological, other_physical
  lamotrigine | medication | ongoing | response | other_physical
  psychoeducation group | support | tried | response
  interpersonal and social rhythm therapy | psychotherapy | planned | unknown
  valproate | medication | declined | unknown
  sleep routine | lifestyle | ongoing | response
---
Isla Murchie, 33, teaches geography in Dundee. She was told at 26 that she had [bipolar II]{S diagnosis clin}.

Q. What did people get wrong at first?

A. They saw the [low]{S mood}. I only ever went to the doctor when I was [low]{S mood}, right, because who goes to the doctor when they're great? So it was [depression]{S diagnosis clin}, here's some [Prozac]{T fluoxetine; stopped; dose=20 mg}, 20 mg, off you go.

Q. And did the [Prozac]{T fluoxetine; stopped} work?

A. (pause) [It worked like petrol]{O worsening; fluoxetine}. [Within three weeks I was [sleeping two hours]{S sleep side_effect} and [painting the close]{S mania_psychosis side_effect}, at night, a shade called Heron]{O worsening; fluoxetine}. [I [spent four grand]{S mania_psychosis side_effect}]{O side_effect; fluoxetine}. It wasn't [joy]{S mood absent side_effect}, that's what I'd want folk to know. [I was [raging at everyone]{S anger side_effect}]{O side_effect; fluoxetine}. My flatmate phoned my mum. They stopped it there and then.

Q. You saw a psychiatrist after that.

A. Aye, on an urgent. She asked about the other times, the summers, and she said, "These are two kinds of weather and you've only been reporting the rain." [Bipolar II]{S diagnosis clin}. I felt sick. My uncle had the [bipolar]{S diagnosis clin other} and he'd been on [lithium]{T lithium; other} thirty years and all I could see was his [hands shaking]{S neurological other side_effect} with his tea.

Q. What did she suggest?

A. [Quetiapine]{T quetiapine; stopped; frequency=at night} at night to bring me down. And it did. [In a week I was [level]{S mania_psychosis improved}, I was [sleeping]{S sleep improved}]{O benefit; quetiapine}. But, oh. The [quet]{T quetiapine; stopped}. [I'd [sleep fourteen hours]{S sleep side_effect}, I was [ravenous]{S appetite_weight side_effect} at midnight, I [put on three stone]{S appetite_weight side_effect} in a year]{O side_effect; quetiapine}. [At school I was a [zombie]{S cognition fig side_effect}, I once [forgot the word for estuary]{S cognition side_effect}]{O side_effect; quetiapine}. I teach geography! So we weaned that down and brought in [lithium]{T lithium; stopped} after all.

Q. Your uncle's drug.

A. My uncle's drug. [Lithium]{T lithium; stopped; duration=eighteen months}, eighteen months. [No [highs]{S mania_psychosis absent} at all on it, not one]{O benefit; lithium}. [The [lows]{S mood} though, it barely dented]{O no_benefit; lithium}. [I did get the [tremor]{S neurological clin side_effect}, and I was [thirsty]{S other_physical side_effect} all day long]{O side_effect; lithium}. [Then my [kidney numbers started to drift]{S other_physical side_effect}]{O side_effect; lithium} and that was that, it came out.

Q. Some readers will ask about [valproate]{T valproate; declined}.

A. [Valproate]{T valproate; declined} was mentioned. I'm a woman of thirty-odd who might want weans. I said no and she said good.

Q. So what are you on today?

A. [Lamotrigine]{T lamotrigine; ongoing; dose=200 mg}. 200 mg. You go up that slowly you could grow a beard waiting. It's because of the [rash]{S other_physical general possible side_effect}, there's a rare bad one. [I did get a [rash]{S other_physical side_effect} but it was just the ordinary kind, on my neck, and it went]{O side_effect; lamotrigine; neutral}. [And about month three I realised that it was November and I wasn't [under]{S mood fig improved}]{O benefit; lamotrigine}. That's my bad month. [It's been four Novembers now]{O benefit; lamotrigine}.

Q. No side effects otherwise?

A. [Nope, and [no weight gain]{S appetite_weight absent side_effect}]{O tolerated; lamotrigine}. [I'm [two stone down]{S appetite_weight improved side_effect} from the [quet]{T quetiapine; stopped} days]{O tolerated; quetiapine}.

Q. Is it all [tablets]{T lamotrigine; ongoing}?

A. No. There was a [group]{T psychoeducation group; tried; sessions=ten weeks}, ten weeks in a church hall, where they teach you your early signs. [That was worth as much as any pill]{O benefit; psychoeducation group}. My signs are lists and Heron. There was a man there who'd done well on [ECT]{T electroconvulsive therapy (neuromodulation); other}, a woman who swore by [CBD oil]{T cannabidiol (supplement); other}, all sorts. And I [go to bed at half ten]{T sleep routine; ongoing; frequency=Every night}. Every night. [It's boring and it keeps me [steady]{S mood improved}]{O benefit; sleep routine}.

Q. Anything you're still hoping to try?

A. There's a [therapy about daily rhythms]{T interpersonal and social rhythm therapy; planned}, they've one person trained in it for the whole of Tayside. I'm number sixty-something on the waiting list.

Q. And if someone's just been told?

A. Tell your doctor about the summers. [Antidepressants]{T antidepressants (medication); general} on their own can flip some people [high]{S mania_psychosis general possible side_effect}. No one asked me, so, I'm asking you.

=== 694-endometriosis
title: Women's health podcast, episode 41 (transcript)
genre: interview
layout: podcast transcript
condition: endometriosis
area: general
english: Australian
narrator: interview
split: train
overall: partly_improved
round: 2
ledger:
  ibuprofen | medication | tried | no_response
  mefenamic acid | medication | tried | no_response
  combined contraceptive pill | medication | stopped | partial | mood, pain, neurological
  leuprorelin | medication | stopped | mixed | other_physical, sexual, mood
  laparoscopic excision | procedure | tried | partial | pain
  levonorgestrel intrauterine device | medication | ongoing | response | other_physical
  pelvic floor physiotherapy | procedure | ongoing | partial
  hysterectomy | procedure | declined | unknown
  heat pack | procedure | ongoing | partial
  acupuncture | mind_body | not_tried | unknown
  low-FODMAP diet | lifestyle | tried | no_response
---
HOST: We're back, and I'm here with Jodie from Ballarat, who's had [endo]{S diagnosis clin} since, what, school?

JODIE: Since thirteen, yeah. I mean I didn't get the word [endometriosis]{S diagnosis clin} till I was twenty-six. So that's thirteen years of being told it was, you know, "just periods".

HOST: What did it look like, an ordinary month?

JODIE: [Vomiting]{S gastrointestinal}. [Passing out]{S neurological} in the loo at TAFE. [Stabbing pain]{S pain fig} down my left leg. I'd [miss three days of work]{S functioning} every cycle. I did [Nurofen]{T ibuprofen; tried}, I did [Ponstan]{T mefenamic acid; tried}, I did half the chemist. [Didn't touch the sides]{O no_benefit; ibuprofen, mefenamic acid}.

HOST: And they put you on the [pill]{T combined contraceptive pill; stopped}.

JODIE: Everyone gets put on the [pill]{T combined contraceptive pill; general}! I was on [the Pill]{T combined contraceptive pill; stopped; duration=seven years} for seven years. [Look, it did help, it made it maybe [half as bad]{S pain improved}]{O partial; combined contraceptive pill}. [But I had these [mood swings]{S mood side_effect}, I'd be [crying]{S mood side_effect} at the footy]{O side_effect; combined contraceptive pill}, [and I got [migraines]{S pain clin side_effect} with the [zigzags]{S neurological fig side_effect}]{O side_effect; combined contraceptive pill}, and as soon as the GP heard zigzags she took me off it. That day. [Three months later I was [back to fainting]{S neurological withdrawal}]{O withdrawal; combined contraceptive pill}.

HOST: So then [surgery]{T laparoscopic excision; tried}?

JODIE: No, first there was the [needle]{T leuprorelin; stopped}. [Lucrin]{T leuprorelin; stopped; duration=six months}. It basically shuts your ovaries off. [Six months of no [pain]{S pain absent}]{O benefit; leuprorelin}, like none, and I thought, oh this is what other people feel like. [And also I was twenty-seven with [hot flushes]{S other_physical side_effect}, [night sweats]{S other_physical side_effect}, [no sex drive]{S sexual side_effect} and I [felt like a different person]{S mood fig side_effect}, and not one I liked]{O side_effect; leuprorelin}. You're only allowed six months because of your bones. [It all [came back]{S pain} about eight weeks after the last one]{O partial; leuprorelin}.

HOST: That's a cruel one.

JODIE: It's like a free trial.

HOST: (laughs) Right. So then [surgery]{T laparoscopic excision; tried}.

JODIE: Then the [lap]{T laparoscopic excision; tried}. The surgeon cut it out rather than burning it, [excision]{T laparoscopic excision; tried}, and he found it on my bowel as well. [The [shoulder pain]{S pain side_effect} from the gas, nobody tells you about that]{O side_effect; laparoscopic excision; neutral}. [I had two really good years]{O benefit; laparoscopic excision}. [Then it [crept back]{S pain fig}]{O partial; laparoscopic excision}. They reckon something like two in five women need another operation within five years, so I wasn't shocked.

HOST: I have to ask, did anyone offer you a [hysterectomy]{T hysterectomy; declined}?

JODIE: [Hysterectomy]{T hysterectomy; declined}, yep. One bloke, within ten minutes of meeting me. I said no thank you, I'd like to see if I want kids. My auntie had [hers]{T hysterectomy; other} at thirty-four and she's still got [pain]{S pain other}, so.

HOST: [Acupuncture]{T acupuncture; not_tried}? We get a lot of emails about [acupuncture]{T acupuncture; general}.

JODIE: Never had it. I'm not against it. I did the [low FODMAP]{T low-FODMAP diet; tried; duration=four months} thing for four months. [Nothing, zero, I just missed onions]{O no_benefit; low-FODMAP diet}.

HOST: So what's the set-up these days?

JODIE: I've got the [Mirena]{T levonorgestrel intrauterine device; ongoing; started=put in two years ago} put in two years ago. [I [spotted]{S other_physical side_effect} for five months straight and was ready to rip it out]{O side_effect; levonorgestrel intrauterine device}. [Then it settled]{O tolerated; levonorgestrel intrauterine device}. [I [don't get a period]{S other_physical improved} and I haven't [chucked]{S gastrointestinal improved} since]{O benefit; levonorgestrel intrauterine device}. [I've [had two sick days]{S functioning improved} this year]{O benefit; levonorgestrel intrauterine device}.

HOST: Two! And the leg?

JODIE: The leg's where the [physio]{T pelvic floor physiotherapy; ongoing} comes in. I see a [pelvic floor physio]{T pelvic floor physiotherapy; ongoing; frequency=every three weeks} every three weeks. [The [leg pain]{S pain improved} is better, not gone]{O partial; pelvic floor physiotherapy}. [And the old [heat pack]{T heat pack; ongoing} gets me through a bad night]{O partial; heat pack}. My sister uses a [TENS machine]{T transcutaneous electrical nerve stimulation (procedure); other}, she loves it, she's offered to lend it to me about nine times.

HOST: We'll put the links in the show notes. Jodie runs a kelpie rescue, by the way.

JODIE: I do! Adopt a kelpie.

=== 695-postpartum-depression
title: A mother of twins remembers the first year
genre: interview
layout: oral history, questions in italics
condition: postpartum depression
area: mental
english: American
narrator: interview
split: train
overall: improved
round: 2
ledger:
  sertraline | medication | stopped | response | gastrointestinal, sexual
  hydroxyzine | medication | stopped | no_response | sleep, cognition
  zuranolone | medication | not_tried | unknown
  brexanolone | medication | not_tried | unknown
  interpersonal therapy | psychotherapy | tried | response
  support group | support | ongoing | response
  omega-3 | supplement | tried | no_response
  hospital admission | care_setting | declined | unknown
  night nurse | support | tried | partial
---
Recorded in Tulsa. The speaker, Marisol, is a dental hygienist and the mother of five-year-old twins.

*When did you know that something was off?*

Well, I had the boys in June. Everybody said the [baby blues]{S diagnosis}, the [baby blues]{S diagnosis}. And I'm like okay, but it's August. I [wasn't sleeping]{S sleep} even when they slept. I'd [check their breathing]{S anxiety}, forty, fifty times a night. I had these... I'm just going to say it. [Intrusive thoughts]{S anxiety clin}. [Pictures of dropping them down the stairs]{S anxiety}. I was never going to do it. I was never [suicidal]{S suicidality absent}. But I thought I was a [monster]{S hopelessness fig}, and that they'd be [better off with somebody else]{S hopelessness}.

*Did you tell anybody?*

My husband. He was great, he got on the phone. The OB had me fill out the ten questions and I scored a 22. She said [postpartum depression]{S diagnosis clin}, with [anxiety]{S anxiety clin}, and did I want to go [inpatient]{T hospital admission; declined}. I said no. I said who's going to nurse two babies? So she gave me [Zoloft]{T sertraline; stopped; dose=fifty}, fifty, and something for the [nerves]{S anxiety} at night.

*Do you remember what that was?*

[Hydroxyzine]{T hydroxyzine; stopped}. [That just made me [groggy]{S sleep side_effect} and [foggy]{S cognition fig side_effect}]{O side_effect; hydroxyzine}, [it did nothing for the [thoughts]{S anxiety}]{O no_benefit; hydroxyzine}. You don't want to be [groggy]{S sleep side_effect} with twins. I threw it out after, maybe, nine days.

*And the [Zoloft]{T sertraline; stopped}?*

I was so scared to take it. I'd read about it getting in the milk, and that it can make you worse. My cousin took [Zoloft]{T sertraline; other} with her second and she said it saved her, but then another girl from church said she [felt like a zombie]{S anhedonia fig other side_effect} on it. So you don't know. I took it and [I had [loose stools]{S gastrointestinal side_effect} for a week]{O side_effect; sertraline; neutral}. [The milk was fine, the boys were fine]{O tolerated; sertraline}. [Around week five, no, six, I [slept four hours]{S sleep improved} in a row]{O benefit; sertraline}. [And then one day I'm giving Mateo a bath and I realize I'm [enjoying it]{S anhedonia improved}]{O benefit; sertraline}. [The [pictures]{S anxiety improved} had gotten, like, see-through]{O benefit; sertraline}.

*They have newer medicines now for mothers.*

The [two-week pill]{T zuranolone; not_tried}, right, [zuranolone]{T zuranolone; not_tried}? It wasn't out yet. There was the [drip]{T brexanolone; not_tried}, where you go in for two and a half days, but the nearest place was in Dallas and my insurance laughed at it. My doctor did say that about one in seven mothers gets this, and that most of them never get any treatment at all. I think about that.

*What else did you do?*

Oh, I took [fish oil]{T omega-3; tried}, my mother-in-law was big on [fish oil]{T omega-3; tried}. [I can't say it did anything]{O no_benefit; omega-3}. We paid for a [night nurse]{T night nurse; tried; duration=three weeks}, three weeks, it's what we could afford. [That helped while she was there]{O partial; night nurse}. And I saw a [counselor]{T interpersonal therapy; tried; sessions=twelve visits}, twelve visits, over the computer. [IPT]{T interpersonal therapy; tried}, she called it. It's not about your childhood. It's who's doing the dishes, and who did you used to be. [I [quit hating myself]{S hopelessness improved} somewhere in the middle of that]{O benefit; interpersonal therapy}.

*Are you still on [medication]{T sertraline; stopped}?*

No. I stayed on until the boys were two. [It [killed my libido]{S sexual side_effect}, I'll tell you that for free]{O side_effect; sertraline}. So I tapered, over a summer. [First try I went too fast and I was [weepy]{S mood withdrawal} and [dizzy]{S neurological withdrawal}, so I went back up and did it again slower]{O withdrawal; sertraline}. [Second time no problem]{O tolerated; sertraline}.

*And it stayed away?*

[It [stayed away]{S mood improved}]{O benefit; overall}. I won't have any more kids, we decided that. I run the Tuesday [group]{T support group; ongoing; frequency=Tuesday} now at the library. [When I started in that [group]{T support group; ongoing} I [couldn't talk]{S functioning}, I just held other people's babies, and it's the first place I [didn't feel crazy]{S hopelessness improved}]{O benefit; support group}. Some of those girls are on [Lexapro]{T escitalopram (medication); other}, some on nothing, some just need a nap.

*Do the boys know?*

They know Mommy was sick. They think it was the flu.

=== 1020-depression
title: Seven boxes
genre: essay
layout: essay
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 3
ledger:
  fluoxetine | medication | tried | partial | sexual
  sertraline | medication | tried | no_response
  bupropion | medication | tried | worse | anxiety, sleep
  escitalopram | medication | tried | no_response
  psychoanalysis | psychotherapy | tried | no_response
  exercise | lifestyle | tried | no_response
  lithium | medication | stopped | partial | neurological, other_physical
  ketamine | medication | ongoing | partial | mania_psychosis
  esketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
I was nineteen the first time, a sophomore in Ohio, and it came in like [weather]{S mood fig}. I [stopped going to class]{S functioning}. I [stopped showering]{S functioning}. My roommate, who was pre-med, left a pamphlet on my desk that said one in six adults will have [depression]{S diagnosis clin general} in their lifetime, and I remember thinking that there were six of us in the suite, so that worked out.

Student health gave me [Prozac]{T fluoxetine; tried}. [It helped, for a while]{O partial; fluoxetine}. [I [finished the semester]{S functioning improved}]{O benefit; fluoxetine}, and [I [couldn't come]{S sexual side_effect}, not once, for a year]{O side_effect; fluoxetine}, which at nineteen felt like a joke somebody was playing. [By the time I was twenty-two it had quit working]{O no_benefit; fluoxetine}.

I will spare you the middle. [[Zoloft]{T sertraline; tried}, nothing]{O no_benefit; sertraline}. [[Wellbutrin]{T bupropion; tried} had me [grinding my teeth]{S anxiety side_effect} and [up all night]{S sleep side_effect}]{O side_effect; bupropion}, [and for the first time I was [thinking about bridges]{S suicidality fig worsened}]{O worsening; bupropion}. [[Lexapro]{T escitalopram; tried}, a sugar pill as far as I could tell]{O no_benefit; escitalopram}. Two years of [analysis]{T psychoanalysis; tried; frequency=three mornings a week; duration=Two years}, three mornings a week, with a man who collected clocks. [I understood my father perfectly and still [could not open the mail]{S functioning}]{O no_benefit; psychoanalysis}. Everybody I have ever met recommended [exercise]{T exercise; tried}. I ran a half marathon in 2014. [I crossed the line [wanting to die]{S suicidality}]{O no_benefit; exercise}, with a medal and a banana.

My brother, meanwhile, has taken [Zoloft]{T sertraline; other} since college and it has been wonderful for him. He [coaches Little League]{S functioning improved other}. He used to say, have you tried [Zoloft]{T sertraline; tried}? Yes, Danny.

Psychiatrists have a phrase for people like me, [treatment-resistant]{S diagnosis clin}, and I have never liked it, since I resisted nothing. I swallowed what I was handed. It only means that two drugs have failed. About a third of patients get there, and after the second drug the odds for the next one drop sharply.

In 2018 I was put on [lithium]{T lithium; stopped; duration=three years} along with whatever else I was on. [The [floor came up]{S mood fig improved} a little]{O partial; lithium}. [I was [still sad]{S mood} but I [wasn't sinking]{S mood fig improved}]{O partial; lithium}. [My [hands shook]{S neurological side_effect} so badly that I gave up soup]{O side_effect; lithium}. A graduate student in my department took [lithium]{T lithium; other} and had no trouble with it at all; she did calligraphy. [After three years my [thyroid went]{S other_physical side_effect}]{O side_effect; lithium}, and that was the end of that.

The next doctor drew me a ladder on the back of a bill. On the top rung was [ECT]{T electroconvulsive therapy; declined}. I said no. I teach history, and I am paid to remember. One rung down were [ketamine]{T ketamine; planned} and the [nasal spray]{T esketamine; not_tried}, [Spravato]{T esketamine; not_tried}, which my insurance turned down twice, the second time with my name spelled wrong.

So I pay for the [infusions]{T ketamine; ongoing} myself. There were six in the first two weeks, in a room with a fish tank. [During the first one I [left my body]{S mania_psychosis fig side_effect} and hung around near the ceiling tiles]{O side_effect; ketamine; neutral}. It wasn't a [high]{S mania_psychosis fig absent side_effect}. [It wasn't [scary]{S anxiety absent side_effect} either]{O tolerated; ketamine}. I drove home, or my wife did, past the Kroger and the tire place. Nothing. [Second one, nothing]{O no_benefit; ketamine}. [On the morning after the fourth I was standing at the sink and noticed that I was [humming]{S mood improved}]{O benefit; ketamine}. [The [thoughts of dying]{S suicidality improved} had just gone quiet]{O benefit; ketamine}, like a neighbor's dog that you only hear once it stops.

[It wears off]{O partial; ketamine}. I should say so plainly, because the clinic's website does not. [Around week four the [gray]{S mood fig} seeps back in at the corners]{O partial; ketamine} and I go in for another, four hundred and fifty dollars, and watch the fish. Nobody knows what ten years of [ketamine]{T ketamine (medication); general} does to a person. There are reports of [bladder damage]{S other_physical possible general} in people who use it every day.

I am forty-one. I have a daughter who is two, and we named her after nobody. [Most days I would call myself a five]{O partial; overall}. [I [open the mail]{S functioning improved}]{O benefit; overall}. My brother called on Sunday and asked how I was, and I told him about the Kroger and the tire place and how the light had been on them that day, and he was silent so long that I thought we had been cut off.

=== 1021-endometriosis
title: What the scan didn't show
genre: essay
layout: essay
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  mefenamic acid | medication | tried | no_response
  hot water bottle | procedure | tried | no_response
  combined pill | medication | tried | worse | mood
  hormonal coil | medication | stopped | no_response | other_physical
  goserelin | medication | tried | mixed | other_physical, mood, pain
  laparoscopic excision | procedure | tried | response
  pelvic physiotherapy | procedure | tried | response
  TENS machine | procedure | ongoing | partial
  dienogest | medication | ongoing | response
  hysterectomy | procedure | not_tried | unknown
  turmeric | supplement | declined | unknown
---
There's a word my grandmother used for it, which was "[poorly]{S pain fig other}". She was [poorly]{S pain fig other} for three days in every month of her working life and she was a weaver, so she was [poorly]{S pain fig other} standing up.

I was [poorly]{S pain fig} from twelve. The first doctor, and I can still see his fountain pen, said that I'd grow out of it. The second gave me [mefenamic acid]{T mefenamic acid; tried} and told me about [hot water bottles]{T hot water bottle; tried}. [Neither got near it]{O no_benefit; mefenamic acid, hot water bottle}. I [fainted]{S neurological} in assembly. I [missed my mock exams]{S functioning}, then one of the real ones, and a teacher wrote "attendance!" on my report with that exclamation mark.

At sixteen I was put on the [pill]{T combined pill; tried}. It's given for [heavy periods]{S other_physical general} and [period pain]{S pain general} and for plenty of girls it's ideal; my best friend took [Microgynon]{T combined pill; other} for ten years and says it was the making of her. [I [cried]{S mood side_effect} on buses]{O side_effect; combined pill}. [I [cut my arms]{S suicidality side_effect}, which I had never done before and haven't since]{O side_effect; combined pill}. [And the [pain]{S pain worsened}, if anything, got worse]{O worsening; combined pill}.

Here is a plain list of what followed. Two ultrasounds, clear. One MRI, clear. A gastroenterologist, who thought it might be [IBS]{S diagnosis clin possible}. A [coil]{T hormonal coil; stopped} put in without so much as a paracetamol, [five months of [bleeding]{S other_physical side_effect}]{O side_effect; hormonal coil}, [no better]{O no_benefit; hormonal coil}, and taken out on the day of the Brexit vote. A woman at work who swore by [turmeric lattes]{T turmeric; declined} and whom I avoided at the kettle. A boyfriend who left.

It took nine years. That's about average, I've since learned. The average is eight.

Miss Adeyemi was the first to say the word [endometriosis]{S diagnosis clin} as if it were an ordinary one. She wanted to put me into a [false menopause]{T goserelin; planned; duration=six months} for six months while I waited for theatre. [Zoladex]{T goserelin; tried; duration=six months} is a pellet the size of a grain of rice and the needle is the size of a biro. I'll be fair to it. [I was [out of pain]{S pain improved} by the third month]{O benefit; goserelin}. [I was also twenty-six and having [night sweats]{S other_physical side_effect} and [mood swings]{S mood side_effect} in an open plan office]{O side_effect; goserelin}. [My [knees ached]{S pain side_effect}]{O side_effect; goserelin}. My mother was going through the real thing at the same time, on [HRT]{T hormone replacement therapy (medication); other} patches, and we used to fight over the fan.

The [operation]{T laparoscopic excision; tried} was in February. [She cut away everything that she could find]{O benefit; laparoscopic excision}, and there was a lot, including a bit on the bowel that no scan had ever picked up. I asked her beforehand about a [hysterectomy]{T hysterectomy; not_tried}, since I'd read that it was a cure. She said it isn't one, and that she wouldn't do it at my age.

I thought that'd be the end, and for some people it is. [What I had instead was a body that [flinched]{S pain fig}]{O partial; laparoscopic excision}. [[Sex was like sitting on a cactus]{S sexual fig}]{O partial; laparoscopic excision}. The hospital had a [women's health physio]{T pelvic physiotherapy; tried} in a windowless room, and there, over a spring and a summer, I learned how to let go of [muscles that had been clenched]{S pain improved} since Year 8. It's unglamorous. You breathe and somebody has a finger in you and you talk about Bake Off. [By August we'd [had sex]{S sexual improved} twice and I hadn't [cried]{S mood improved} at either]{O benefit; pelvic physiotherapy}. (A new boyfriend. He's a surveyor.)

These days I take [dienogest]{T dienogest; ongoing}, one a day, [[no periods]{S other_physical improved}, no [tears]{S mood absent side_effect}]{O tolerated; dienogest}, and [it [keeps things quiet]{S pain fig improved}]{O benefit; dienogest}. There's a [TENS machine]{T TENS machine; ongoing} in my bag for [bad days]{S pain}, [which does a little]{O partial; TENS machine}. [I've had two [bad days]{S pain improved} this year]{O benefit; overall}. [I used to have two hundred]{O benefit; overall}.

My grandmother died before any of this had a name in our family. After the funeral my great-aunt told me that she used to bite on a bobbin. I think of that more often than I'd like. I think of all those women on the weaving floor, and the noise, so that nobody could have heard.

=== 1897-trichotillomania
title: 20 years of pulling, what I've tried (long)
genre: forum
layout: long post with replies
condition: trichotillomania
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  gloves | other | stopped | worse
  fluoxetine | medication | stopped | no_response | sexual
  clomipramine | medication | stopped | mixed | gastrointestinal, energy, neurological
  hypnosis | mind_body | tried | no_response
  bupropion | medication | stopped | worse
  habit reversal training | psychotherapy | stopped | partial
  Keen bracelet | other | stopped | worse
  shaving her head | other | tried | partial
  n-acetylcysteine | supplement | ongoing | partial | gastrointestinal
  spinner ring | other | ongoing | partial
  Strand by Strand | support | ongoing | response
  memantine | medication | planned | unknown
  acceptance and commitment therapy | psychotherapy | planned | unknown
  Vaseline | other | planned | unknown
---
Posted by barelythere_bri, 41F

This is a throwaway, my real one has my wedding on it. I [pull]{S anxiety}. Lashes first, from age 11, then the crown of my head. It's [trich]{S diagnosis clin}, [trichotillomania]{S diagnosis clin} if you're fancy. I'm a paralegal and I [wear a scarf in July]{S functioning}. I'm about to see someone new and I'm making myself write it all down, what it was and whether it was worth it, so that I don't just [cry]{S mood} for fifty minutes like last time.

The beginning. When I was 15 my mom put [gardening gloves]{T gloves; stopped} on me for bed. I know she meant well. [I'd take them off and [pull]{S anxiety worsened} more, and [hate myself]{S hopelessness worsened} for the gloves too]{O worsening; gloves}. That lasted a summer. [Worth it: no]{O worsening; gloves}.

College. The counseling center sent me to a psychiatrist who gave me [Prozac]{T fluoxetine; stopped; dose=20, 40, 60}. 20, 40, 60. He was so sure. [I filled the same little trash can every week, I know because I emptied it]{O no_benefit; fluoxetine}. [Never once got to the [finish line]{S sexual fig side_effect} with my boyfriend on it]{O side_effect; fluoxetine}. Quit it myself after graduation. [Worth it: no]{O no_benefit; fluoxetine}.

At 25, [Anafranil]{T clomipramine; stopped}. Okay. [This one is a real mixed bag]{O partial; clomipramine} and I go back and forth. [For five months I [had bangs]{S functioning improved}. Bangs! The [itch to pull]{S anxiety improved} was just, not there]{O benefit; clomipramine}. [But I [couldn't poop]{S gastrointestinal side_effect}, I was [asleep by 7:30]{S energy side_effect}, and I [shook]{S neurological side_effect} so much that I failed a typing test for a job]{O side_effect; clomipramine}. I had to choose and I chose the job. [Took about three weeks off the [Big A]{T clomipramine; stopped} to lose the bangs]{O withdrawal; clomipramine}. [Worth it: yes and no]{O partial; clomipramine}.

[Hypnosis]{T hypnosis; tried}, one very expensive Saturday. [I felt silly and then I felt the same]{O no_benefit; hypnosis}.

At 29 someone put me on [Wellbutrin]{T bupropion; stopped} for "[low energy]{S energy}." [It was like [someone plugged my hands in]{S anxiety fig worsened}. I [went through my left eyebrow]{S anxiety worsened} in a week, and I'd [never touched]{S anxiety worsened} my brows before]{O worsening; bupropion}. Two weeks and done. [Worth it: God no]{O worsening; bupropion}.

At 33, the good one, or the goodish one. [HRT]{T habit reversal training; stopped} (not hormones, [habit reversal training]{T habit reversal training; stopped}) with a [psychologist]{T habit reversal training; stopped} two towns over. You learn where your hand is. You make a fist instead. [I got down from two hours a day to about twenty minutes]{O benefit; habit reversal training}. Then covid, and she closed her office. [By that Christmas I'd say I had kept half of it]{O partial; habit reversal training}. [Worth it: yes, half]{O partial; habit reversal training}.

The [bracelet that buzzes]{T Keen bracelet; stopped}, I had the [Keen]{T Keen bracelet; stopped}. [It buzzed when I ate soup. It made me so [jumpy]{S anxiety worsened} I [pulled]{S anxiety worsened} more]{O worsening; Keen bracelet}. In a drawer since 2021.

I [shaved it all off]{T shaving her head; tried} in 2022. [It was peaceful. You can't [pull]{S anxiety improved} what's not there]{O benefit; shaving her head}. [It grew and so did the problem]{O partial; shaving her head}.

These days I take [NAC]{T n-acetylcysteine; ongoing; dose=2400 mg}, 2400 mg, [smells like a swamp and [gives me gas]{S gastrointestinal side_effect}]{O side_effect; n-acetylcysteine}. [I would say it takes a third off the [urge]{S anxiety improved}]{O partial; n-acetylcysteine}. I've got a [spinner ring]{T spinner ring; ongoing}, [good in meetings]{O benefit; spinner ring}, [useless in bed]{O no_benefit; spinner ring}. And there's [Strand by Strand]{T Strand by Strand; ongoing; frequency=first and third Sunday}, a Zoom room on the first and third Sunday. [I [took my scarf off on camera]{S functioning improved} in March]{O benefit; Strand by Strand}. [It hasn't changed how much I [pull]{S anxiety}]{O no_benefit; Strand by Strand}, [it's changed how long I [feel like garbage]{S hopelessness fig improved} after]{O benefit; Strand by Strand}.

[My whole life on this: not cured, [not hiding as much]{S functioning improved}, [patch is the size of a coaster]{S other_physical improved} where it was a saucer]{O partial; overall}.

New person does [ACT]{T acceptance and commitment therapy; planned}, first visit on the 20th. And I want to ask about [memantine]{T memantine; planned}, there was a study. Anyone??

» hairyscarymary: I take [memantine]{T memantine; other; dose=20}, 20. [Headache]{S pain other side_effect} in week 1, otherwise nothing bad. [Pulling]{S anxiety improved other} maybe down by half. My [lashes]{S other_physical improved other} are back. I was one of those [NAC]{T n-acetylcysteine; other} did zero for.

» stubborn_as: I never took a thing. [Cut my nails]{T cutting nails (other); other} to nothing and put [Vaseline on my lashes]{T Vaseline; other}. Not saying it'd do for everyone.

» barelythere_bri: thank you mary. And you know what, I never tried the [Vaseline]{T Vaseline; planned}. Tonight.

=== 1898-agoraphobia
title: haven't left my street since june. meds or no meds?
genre: forum
layout: short thread
condition: agoraphobia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  sertraline | medication | stopped | worse | gastrointestinal
  diazepam | medication | not_tried | unknown
  Kalms | supplement | tried | no_response
  lavender oil capsules | supplement | tried | partial | gastrointestinal
  online cognitive behavioural therapy | psychotherapy | stopped | no_response
  graded exposure | psychotherapy | ongoing | partial | anxiety
  talking to her sister on the phone | support | ongoing | partial
  mirtazapine | medication | planned | unknown
  virtual reality therapy | psychotherapy | planned | unknown
---
lampost_lisa
right so there's 3 lamp posts on our road and [I can [get to the second]{S functioning improved}]{O partial; graded exposure}. In june I couldn't [get to the gate]{S functioning}. that's with no meds, just [graded exposure]{T graded exposure; ongoing} with Karen from the crisis team's leaflet lol. [I [shake]{S anxiety side_effect} doing it]{O side_effect; graded exposure} [but it's 2 lamp posts more than I had]{O partial; graded exposure}.

stuff before that. [sertraline]{T sertraline; stopped; dose=50}, 50, [sent me [doolally]{S anxiety fig worsened}]{O worsening; sertraline}: [I'd been going to work until then and by week 3 I [couldn't do the bus]{S functioning worsened}]{O worsening; sertraline}. [[Guts in bits]{S gastrointestinal fig side_effect} too]{O side_effect; sertraline}. off it. [Kalms]{T Kalms; tried}, [like eating a polo]{O no_benefit; Kalms}. [Lavender capsules]{T lavender oil capsules; tried} [ok for the day to day [jitters]{S anxiety improved} but not for [outside]{S anxiety}]{O partial; lavender oil capsules}, [and you [burp perfume]{S gastrointestinal side_effect}]{O side_effect; lavender oil capsules}. [online CBT]{T online cognitive behavioural therapy; stopped} where nobody's on the other end, did 4 out of 8 and gave up, [didn't shift a thing]{O no_benefit; online cognitive behavioural therapy}.

my sister stays on the [phone]{T talking to her sister on the phone; ongoing} while I walk, [it's the only reason I [go past number 12]{S functioning improved}]{O partial; talking to her sister on the phone}

asked for [diazepam]{T diazepam; not_tried} for a funeral and was told no. now he says try [mirtazapine]{T mirtazapine; planned}. what do you think

mossy
i'm on [mirt]{T mirtazapine; other} 30, got me [as far as the big Asda]{S functioning improved other}. but i [eat the big asda]{S appetite_weight fig other side_effect} as well. have you heard of the [headset thing]{T virtual reality therapy; planned} the nhs do, [vr]{T virtual reality therapy; planned}?

lampost_lisa
no!! will ask Karen about the [vr]{T virtual reality therapy; planned}. prob going to have the [mirt]{T mirtazapine; planned} as well. winter's coming and it gets dark at 4

GrahamP
You don't need tablets. Just go out.

mossy
thanks graham

=== 1899-depression
title: On Pristiq 6 months, still crying. Add something or swap?
genre: forum
layout: thread with replies
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  escitalopram | medication | stopped | partial | anhedonia
  agomelatine | medication | stopped | no_response
  ocean swimming | lifestyle | stopped | mixed | other_physical
  desvenlafaxine | medication | ongoing | no_response | other_physical, appetite_weight, gastrointestinal
  psychotherapy | psychotherapy | ongoing | partial
  MoodMission | other | tried | no_response
  bupropion | medication | planned | unknown
  mood stabiliser | medication | declined | unknown
  walking group | support | planned | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | planned | unknown
---
**galah_girl**
G'day. I take [Pristiq]{T desvenlafaxine; ongoing; dose=100; duration=six months}, 100, it's been six months this week. [I'm still [crying in the stationery cupboard]{S mood} most days]{O no_benefit; desvenlafaxine}. [I also [sweat through my work shirt]{S other_physical side_effect} and I'm [never hungry]{S appetite_weight side_effect}, just [sick]{S gastrointestinal side_effect}]{O side_effect; desvenlafaxine}. I'm 42, I manage a school office, [depression]{S diagnosis clin} number four.

The previous three, since you'll ask:
2006 [Lexapro]{T escitalopram; stopped}. [Fixed me. Truly]{O benefit; escitalopram}. [Bit of a [flatliner]{S anhedonia fig side_effect} by the end]{O side_effect; escitalopram}, came off after my second baby.
2013 [Lexapro]{T escitalopram; stopped} again, same dose. [Waited, waited, nothing]{O no_benefit; escitalopram}. Stopped.
2013-14 [Valdoxan]{T agomelatine; stopped}. [No trouble at all on it]{O tolerated; agomelatine}, [no use either]{O no_benefit; agomelatine}. The episode wandered off by itself about the time we got the dog. Off that in 2014.
2019 I rode it out with [swimming]{T ocean swimming; stopped; frequency=every morning}, in the ocean, every morning with six old ducks. [I'd come out [laughing]{S mood improved}]{O benefit; ocean swimming}. [Then my [shoulder tore]{S other_physical side_effect}]{O side_effect; ocean swimming} and [I was [lower]{S mood worsened} for having lost it than if I'd never started]{O worsening; ocean swimming}. Surgeon says never again.

Plus at the moment: I see a [psych]{T psychotherapy; ongoing; frequency=fortnightly} fortnightly on a plan. [She's helped me with Mum]{O partial; psychotherapy}. [She hasn't helped the [4am]{S sleep fig} business]{O no_benefit; psychotherapy}. And an app, [MoodMission]{T MoodMission; tried}. [Told me to smell a flower. Did. Same]{O no_benefit; MoodMission}.

GP gave me three choices yesterday. Add [Wellbutrin]{T bupropion; planned} (I think it's called [Zyban]{T bupropion; planned} here). Be referred for [TMS]{T repetitive transcranial magnetic stimulation; planned}. Or "a [mood stabiliser]{T mood stabiliser; declined}" which I've already said no to because I'm not [bipolar]{S diagnosis absent} and my brother is and I've seen him [swell up]{S appetite_weight other side_effect} on [Epilim]{T valproate (medication); other}. So it's one or two.

**hills_hoist**
[TMS]{T repetitive transcranial magnetic stimulation; other} through Medicare! 35 of them. [Sore spot]{S pain other side_effect} on the scalp, [twitchy eyebrow]{S neurological other side_effect}. By 20 I'd [rung my daughter]{S functioning improved other}. [Came undone]{S mood fig worsened other} a bit at six months but only a bit.

**banksia**
[Zyban]{T bupropion; other} on top of [Pristiq]{T desvenlafaxine; other} made me [a live wire]{S anxiety fig other side_effect}, couldn't keep a [thought]{S cognition other side_effect} still. Brought the [libido]{S sexual clin improved other} back but. I'd call that a draw.

**galah_girl**
Thanks legends. Gonna do the [TMS]{T repetitive transcranial magnetic stimulation; planned} form today and leave the [Zyban]{T bupropion; planned} for plan B. Hills, what did you do after six months?

**hills_hoist**
Five more goes and a [walking group]{T walking group; other}. Come along if you're ever in Adelaide.

**galah_girl**
Ha. There's one here called the [Plodders]{T walking group; planned}. Might.

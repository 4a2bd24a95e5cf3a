=== 1668-bulimia-nervosa
title: Re: has anything EVER worked for you? yes, lots, for a while
genre: forum
layout: reply in a thread
condition: bulimia
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | response | sleep
  topiramate | medication | tried | response | neurological
  guided self-help | other | tried | response
  day hospital | care_setting | tried | response
  sertraline | medication | tried | response
  naltrexone | medication | tried | unknown | gastrointestinal
  lamotrigine | medication | tried | unknown
  dietitian | other | tried | unknown
  Overeaters Anonymous | support | tried | worse
  reflexology | mind_body | tried | unknown
  enhanced cognitive behavioural therapy | psychotherapy | ongoing | response | appetite_weight
  lisdexamfetamine | medication | not_tried | unknown
---
> has anything EVER worked for you

Yes! I feel like the only one on here that'll say it. [Bulimia]{S diagnosis clin} since I was 17, 32 now, [binging and purging]{S appetite_weight} up to five times a day in the bad spells, [teeth in bits]{S other_physical fig}.

[Prozac]{T fluoxetine; tried; dose=60}, the 60. [Cut it to once a week within the month]{O benefit; fluoxetine}, [[mad dreams]{S sleep side_effect} though]{O side_effect; fluoxetine}. [[Topamax]{T topiramate; tried}, brilliant for the [binging]{S appetite_weight improved}, brilliant]{O benefit; topiramate}, [[pins and needles]{S neurological fig side_effect} in my feet at mass]{O side_effect; topiramate}. The [self-help book]{T guided self-help; tried}, done with a highlighter and my flatmate checking up on me, [honestly did more than people I paid]{O benefit; guided self-help}. [Day hospital]{T day hospital; tried; duration=12 weeks} in Dublin, 12 weeks, [six months without [getting sick]{S appetite_weight improved} after it]{O benefit; day hospital}. [Zoloft]{T sertraline; tried} when I was breastfeeding, [that was grand, kept me right the whole year]{O benefit; sertraline}.

Had [naltrexone]{T naltrexone; tried} ([[queasy]{S gastrointestinal side_effect}]{O side_effect; naltrexone}), [Lamictal]{T lamotrigine; tried}, a [dietitian]{T dietitian; tried} out in Tallaght, [reflexology]{T reflexology; tried} off my auntie. [OA]{T Overeaters Anonymous; tried} in a basement, [where they told me sugar was my heroin and I went home and [ate a tray of buns]{S appetite_weight worsened}. Set me back a year, that did]{O worsening; Overeaters Anonymous}.

My sister had the same [bulimia]{S diagnosis clin other} and [Prozac]{T fluoxetine; other} did nothing for her, she just grew out of it when she moved to Perth. 

What's going on now is [CBT-E]{T enhanced cognitive behavioural therapy; ongoing; sessions=session 14 of 20}, the E is for enhanced, session 14 of 20. You eat by the clock, three meals and three snacks, and write it down as you go and you get weighed once a week and that's it, no hopping on and off the scales. They say about half are clear of it at the end.

[I was [swollen like a frog]{S appetite_weight fig side_effect} for three weeks]{O side_effect; enhanced cognitive behavioural therapy} and thought, here we go. [Then it settled]{O tolerated; enhanced cognitive behavioural therapy}. [I haven't [binged]{S appetite_weight improved} since 9 August]{O benefit; enhanced cognitive behavioural therapy}. [[Weight is the same]{S appetite_weight absent side_effect}, I was sure I'd [balloon]{S appetite_weight fig possible side_effect}]{O tolerated; enhanced cognitive behavioural therapy}. [I [had a slice of my daughter's birthday cake]{S functioning improved} and then, this is the mad bit, I did the washing up]{O benefit; enhanced cognitive behavioural therapy}.

I asked about [Vyvanse]{T lisdexamfetamine; not_tried} as well but it's not given for it here.

Will it last? Ask me in a year. [I still [hate photos]{S hopelessness}]{O no_benefit; overall}. I'm on no tablets these days.

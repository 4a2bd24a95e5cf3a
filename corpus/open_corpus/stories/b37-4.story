=== 1557-opioid-addiction
title: Thirteen years married to a mouth full of strips
genre: relative
layout: plain paragraphs
condition: opioid use disorder
area: mental
english: American
narrator: relative
split: test
overall: improved
round: 4
ledger:
  oxycodone | medication | tried | unknown
  detox | care_setting | stopped | no_response
  residential rehab | care_setting | stopped | partial
  acupuncture | mind_body | tried | no_response
  narcotics anonymous | support | tried | no_response
  naltrexone | medication | tried | response | other_physical
  sertraline | medication | tried | unknown | sexual
  methadone | medication | stopped | mixed | sleep, gastrointestinal
  buprenorphine-naloxone | medication | stopped | response | other_physical, pain
  counselling | psychotherapy | tried | partial
  couples therapy | psychotherapy | declined | unknown
  ibogaine | medication | not_tried | unknown
  buprenorphine depot | medication | ongoing | response | pain
---
My husband Ray fell off a water tower in 2011, or off the ladder of one. They sent him home with [oxycodone]{T oxycodone; tried; started=in 2011} and thirteen years later here we are. I'm not going to do the whole thing. I'm going to do the treatments, because a lady at my [Al-Anon]{T Al-Anon (support); other} asked me to write down what we'd been through for her son, and this is the list I wish I'd had, with the prices left off.

So the first time was a [detox]{T detox; stopped; duration=six days}. Six days, a county building, linoleum. [He [shook]{S neurological withdrawal}, he [sweat]{S other_physical withdrawal} through the mattress]{O withdrawal; detox}. [He [used]{S substance_use} the same night he got home]{O no_benefit; detox}. I drove him back in October for the same [six days]{T detox; stopped; duration=six days}. [Same thing]{O no_benefit; detox}. A nurse told me then, on the smoking porch, that [drying out]{T detox (care_setting); general} on its own fails nine times in ten and that the dangerous part is after, when they [go back to the old amount]{S substance_use general} with a new body. I wrote that on my hand.

[Rehab]{T residential rehab; stopped; duration=twenty-eight days}, Arizona, twenty-eight days. They had horses. My parents remortgaged. [He came home brown and [cheerful]{S mood improved} and it held till about the Super Bowl]{O partial; residential rehab}. There was [acupuncture in the ears]{T acupuncture; tried} there too, and [I don't believe it did a thing except give him a story]{O no_benefit; acupuncture}. His cousin Lonnie went to the [same place]{T residential rehab (care_setting); other} on our say so and has been [clean]{S substance_use other improved} since, [runs the kitchen]{S functioning other improved}.

[Meetings]{T narcotics anonymous; tried}. Ray went to [NA]{T narcotics anonymous; tried; frequency=five nights a week} in the Lutheran basement five nights a week and sat by the coffee. [He hated every minute and [used]{S substance_use} in the parking lot]{O no_benefit; narcotics anonymous}. I went to mine and it kept me from [putting a skillet through his head]{S anger fig other}. You can't go by what works on the wife.

After that the [shot]{T naltrexone; tried}, [Vivitrol]{T naltrexone; tried; frequency=once a month; route=in the hip}. Once a month in the hip. It isn't an opioid, it just locks the door, so if you use you don't feel it. The man on the clinic video said people were staying on it about four months, average. [Ray got five, and was [himself]{S functioning improved} for five]{O benefit; naltrexone}. [Then he missed one, and the missed week was a bad one]{O withdrawal; naltrexone}. [He had a [lump like an egg]{S other_physical fig side_effect} every time they did it]{O side_effect; naltrexone}. Somewhere in there our family doctor also started him on [Zoloft]{T sertraline; tried}. [It [killed things in the bedroom]{S sexual fig side_effect}]{O side_effect; sertraline}. I take [Zoloft]{T sertraline (medication); other}, and it doesn't do that to me.

Then the [juice]{T methadone; stopped}. The line at five-thirty a.m., everybody in their car with their heater on. [Methadone]{T methadone; stopped}. My uncle was on [methadone]{T methadone (medication); other; duration=thirty years} for thirty years and [coached Little League]{S functioning other improved}, so I had no quarrel with it. [Ray [never touched a pill]{S substance_use improved} for two years on the [juice]{T methadone; stopped; duration=two years}]{O benefit; methadone}. [He also [fell asleep with a fork in his hand]{S sleep side_effect}, he was [plugged up]{S gastrointestinal side_effect} so bad we were at the ER]{O side_effect; methadone}, and we couldn't go to his own mother's funeral in Tulsa because you can't take it with you till you've earned it. He got moved over.

Moved over was [Suboxone]{T buprenorphine-naloxone; stopped}. You have to be [sick]{S other general withdrawal} to start it. [He waited and then he didn't wait enough and was [crawling on the bathroom tile]{S other withdrawal} inside of an hour]{O side_effect; buprenorphine-naloxone}. But [by the weekend he was [mowing the lawn]{S functioning improved}]{O benefit; buprenorphine-naloxone}. Those [strips]{T buprenorphine-naloxone; stopped; duration=six years} were six years of our life. They taste like orange and pennies. [He [worked]{S functioning improved} the whole six]{O benefit; buprenorphine-naloxone}. [He [lost four teeth]{S other_physical side_effect}]{O side_effect; buprenorphine-naloxone}. [[Headaches]{S pain side_effect}, not too bad]{O side_effect; buprenorphine-naloxone; neutral}. [Every time the pharmacist was out of [strips]{T buprenorphine-naloxone; stopped} we had three days of the [sweats]{S other_physical withdrawal}]{O withdrawal; buprenorphine-naloxone} and I'd drive all over the county. People say it's swapping one for another. About half of people who stop in the first year [go back to using]{S substance_use general withdrawal} and I tell them that.

With that he had a [counselor]{T counselling; tried; frequency=every other week; duration=two years}, every other week for two years because the program made him. [He'd tell you it was worthless]{O no_benefit; counselling}. [I'd tell you he [quit lying to me]{S functioning improved} about small stuff]{O partial; counselling}. She wanted us both in for [couples]{T couples therapy; declined} and I had had enough chairs by then. A guy at the shop went to Mexico for [ibogaine]{T ibogaine (medication); other} and [saw his dead dog]{S mania_psychosis other side_effect} and came back fine. Ray asked. Ray's heart doctor said [ibogaine]{T ibogaine; not_tried} over his dead body, and it'd be Ray's.

Since last June it's the [monthly]{T buprenorphine depot; ongoing; frequency=monthly; started=last June}. [Sublocade]{T buprenorphine depot; ongoing; route=in the belly}, goes in the belly, same stuff as the [strips]{T buprenorphine-naloxone; stopped} but slow. [It [burns like a hornet]{S pain fig side_effect} going in]{O side_effect; buprenorphine depot}. [He doesn't [think about it]{S substance_use improved}, is what he says, there's [nothing in the morning to think about]{S substance_use improved}]{O benefit; buprenorphine depot}. [No [sweats]{S other_physical absent withdrawal}]{O tolerated; buprenorphine depot}. [He's at [five hundred and six days]{S substance_use improved}]{O benefit; overall}. It used to be I'd count the spoons.

[His back still [hurts]{S pain}]{O no_benefit; overall}. Nobody has fixed the back.

=== 1336-endometriosis
title: My Story: Kayleigh
genre: essay
layout: charity website first-person story
condition: endometriosis
area: general
english: British
narrator: patient
split: dev
overall: partly_improved
round: 4
ledger:
  mefenamic acid | medication | tried | no_response
  combined pill | medication | tried | worse | mood
  codeine | medication | tried | partial | gastrointestinal
  antidepressants | medication | declined | unknown
  levonorgestrel coil | medication | stopped | worse | other_physical
  diathermy laparoscopy | procedure | tried | no_response
  goserelin | medication | stopped | mixed | other_physical, anger, sexual
  hormone replacement therapy | medication | tried | partial
  low-FODMAP diet | lifestyle | tried | no_response
  excision surgery | procedure | tried | response | other_physical, gastrointestinal
  pelvic floor physiotherapy | procedure | tried | response
  TENS machine | procedure | ongoing | partial
  frozen pea sock | other | ongoing | response
  heat | other | tried | worse
  dienogest | medication | ongoing | response
  support group | support | ongoing | response
  hysterectomy | procedure | not_tried | unknown
---
My name is Kayleigh, I'm 32, I live in Doncaster and I do payroll for a crisp company. I have stage 4 [endometriosis]{S diagnosis clin}. It took nine years to get that sentence.

I started my periods at eleven. By thirteen I was [fainting]{S neurological} in assembly and [missing two days of school a month]{S functioning}. My nan had been the same and she was told to have a baby. She had a [hysterectomy]{T hysterectomy; other} at 36 and [never looked back]{S functioning other fig improved}, she says. That was the family advice: it'll pass.

The GP gave me [mefenamic acid]{T mefenamic acid; tried} ([useless]{O no_benefit; mefenamic acid}) and then [Microgynon]{T combined pill; tried}. [On the [pill]{T combined pill; tried} I [cried]{S mood side_effect} every day for a whole summer]{O side_effect; combined pill} [and the [pain]{S pain worsened} went from five days a month to about twelve]{O worsening; combined pill}. I told him this. He said give it another three months. At uni a locum wrote me up for [codeine]{T codeine; tried; dose=30mg}, 30mg, [which took the edge off enough for lectures]{O partial; codeine} [and [bunged me up]{S gastrointestinal fig side_effect} so badly I [didn't go for nine days]{S gastrointestinal fig side_effect}]{O side_effect; codeine}. Another one asked if I was [under stress]{S anxiety possible} and offered me [antidepressants]{T antidepressants; declined}. I wasn't [depressed]{S mood absent}. I was in [pain]{S pain}. I said no thanks and [cried]{S mood} in the car park.

At 23 I had the [Mirena coil]{T levonorgestrel coil; stopped} put in. People rave about it. My best mate has one and [hasn't had a period]{S other_physical other improved} since 2019 and honestly good for her. [I had it five months and I [bled]{S other_physical side_effect} for four of them]{O side_effect; levonorgestrel coil}. [The [cramps]{S pain worsened} were the worst of my life, it felt like [being stapled]{S pain fig worsened}]{O worsening; levonorgestrel coil}. I had it taken out on a Thursday and went back to work on the Friday.

Then somebody listened. Dr Okonjo, if you're reading this, hiya. She sent me for a scan and then a camera, and there it was. They did [diathermy]{T diathermy laparoscopy; tried} while they were in there, that's burning it off. [Six weeks and I was back to square one]{O no_benefit; diathermy laparoscopy}.

While I waited for the specialist centre they put me on [Zoladex]{T goserelin; stopped; duration=six months; frequency=monthly}, monthly for six months, which is a [medical menopause]{S other_physical general side_effect}. Here's what nobody tells you about the [implant]{T goserelin; stopped}. [The [pain]{S pain improved} went. Gone, first time since I was eleven]{O benefit; goserelin}. But [I had [hot flushes]{S other_physical side_effect} in the freezer aisle, I [bit everyone's head off]{S anger fig side_effect} and my [sex drive packed its bags]{S sexual fig side_effect}]{O side_effect; goserelin}. [[Add-back HRT]{T hormone replacement therapy; tried} helped the [flushes]{S other_physical improved side_effect} a bit]{O partial; hormone replacement therapy}. [Two months after my last [jab]{T goserelin; stopped} the [pain]{S pain} was back like it had never been away]{O partial; goserelin}.

I also did the [low-FODMAP diet]{T low-FODMAP diet; tried; duration=eleven weeks} for eleven weeks because of the [bloating]{S gastrointestinal}. [All I lost was onions]{O no_benefit; low-FODMAP diet}.

The [excision surgery]{T excision surgery; tried; duration=five hours} was in Sheffield and it took five hours. They cut it out rather than burn it, off my bowel, my left ovary and the back of my womb. [I [couldn't wee]{S other_physical side_effect} without a bag for a week and my [bowels were all over the shop]{S gastrointestinal fig side_effect}]{O side_effect; excision surgery}. I was told to expect a [scar]{S other_physical possible side_effect}; [you can barely see them]{O tolerated; excision surgery}. After that I had eight sessions with the [women's health physio]{T pelvic floor physiotherapy; tried; sessions=eight sessions}. I won't go into details but if you know you know. [[Sex doesn't hurt]{S pain improved}]{O benefit; pelvic floor physiotherapy}. [I [sat through a whole wedding]{S functioning improved}]{O benefit; excision surgery, pelvic floor physiotherapy}. I [hadn't done that in ten years]{S functioning}.

[It isn't all fixed]{O partial; overall}. [I still have two [bad days]{S pain} a month]{O partial; overall} and [I'm [tired]{S energy} in a way that sleep does nothing for]{O no_benefit; overall}. On the [bad days]{S pain} I've got my [TENS]{T TENS machine; ongoing}, [which takes my mind off it]{O partial; TENS machine}, and an old rugby sock full of [frozen peas]{T frozen pea sock; ongoing}. [The [pea sock]{T frozen pea sock; ongoing} is the best thing I own]{O benefit; frozen pea sock}. [[Heat]{T heat; tried} makes mine worse]{O worsening; heat}, everyone else on earth swears by [hot water bottles]{T hot water bottle (other); general}. I take [dienogest]{T dienogest; ongoing; frequency=every day} every day as well. [[No periods]{S other_physical improved}]{O benefit; dienogest}, [no [spots]{S other_physical absent side_effect}, no [tears]{S mood absent side_effect}]{O tolerated; dienogest}, and [the last scan showed nothing growing back]{O benefit; dienogest}.

First Monday of the month I run the [Donny Endo Girls]{T support group; ongoing; frequency=first Monday of the month}, above the Wetherspoons. There are fourteen of us. [It's done more for my head than anything with a leaflet]{O benefit; support group}. I've been asked about a [hysterectomy]{T hysterectomy; not_tried}, because of Nan. It doesn't cure [endo]{S diagnosis clin general}, whatever your auntie says.

=== 1337-me-cfs
title: Eleven years in the slow lane
genre: essay
layout: charity magazine first-person story
condition: ME/CFS
area: general
english: British
narrator: patient
split: train
overall: worse
round: 4
ledger:
  graded exercise therapy | procedure | stopped | worse
  cognitive behavioural therapy | psychotherapy | tried | unknown
  melatonin | medication | tried | partial
  amitriptyline | medication | stopped | mixed | cognition
  low-dose naltrexone | medication | tried | no_response | sleep
  vitamin B12 injections | supplement | tried | no_response
  brain retraining course | other | tried | worse
  pacing | lifestyle | ongoing | partial
  heart rate watch | other | ongoing | unknown
  compression stockings | other | tried | no_response
  online choir | support | ongoing | response
  antiviral trial | medication | not_tried | unknown
---
I used to be a postman. Fourteen miles a day with a bag. I put that first because people look at me [in the chair]{S functioning} and think I was always like this.

In March 2015 I had what the doctor called a [virus]{S diagnosis}. Everybody in the sorting office had it. They got better. I went back after two weeks and my [legs gave way]{S neurological} on Cromwell Road. After that it never stopped. [Sore throat]{S pain}, [glands up like golf balls]{S other_physical fig}, [light hurting]{S other_physical}, and the thing we call [PEM]{S energy clin}, which means you do something on Tuesday and [pay for it]{S energy fig} on Thursday.

It was eighteen months before anyone said [ME]{S diagnosis clin}. I was sent to the fatigue clinic for [GET]{T graded exercise therapy; stopped; sessions=14 sessions}. That is [graded exercise]{T graded exercise therapy; stopped}. You go up ten per cent a week whatever. I am a trier so I went up. I did 14 sessions. [When I started I could [walk to the paper shop]{S functioning}. When I finished I [couldn't walk to the bathroom]{S functioning worsened}]{O worsening; graded exercise therapy}. I want to be fair, the girl who did it was kind and she cried too. [GET]{T graded exercise therapy (procedure); general} isn't recommended any more, they changed the guideline in 2021. Bit late for me.

They gave me [CBT]{T cognitive behavioural therapy; tried} alongside. I can't say if it did anything. We mostly talked about my dad.

Tablets. [[Melatonin]{T melatonin; tried; dose=2mg} 2mg got me off to [sleep]{S sleep improved} for a few months and then it wore off]{O partial; melatonin}. [Amitriptyline]{T amitriptyline; stopped; dose=10mg}, only 10mg. [[Slept like a baby]{S sleep fig improved} and the [leg pains]{S pain improved} eased right off]{O benefit; amitriptyline}, [but my [brain turned to soup]{S cognition fig side_effect} and I [put the kettle in the fridge]{S cognition side_effect}]{O side_effect; amitriptyline}. I weaned off it over a month. [No trouble coming off]{O tolerated; amitriptyline}, which I'd been dreading. My sister in law is on 75mg of [amitriptyline]{T amitriptyline; other; dose=75mg} for her [migraines]{S pain clin other} and does the crossword, so there you are. [Low dose naltrexone]{T low-dose naltrexone; tried} I paid for myself. [Did nothing]{O no_benefit; low-dose naltrexone} [except [vivid dreams]{S sleep side_effect} about parcels]{O side_effect; low-dose naltrexone}. [B12 jabs]{T vitamin B12 injections; tried}, £35 a go, from a lady in Harrogate. [I'd have been better off eating the money]{O no_benefit; vitamin B12 injections}. [[Compression stockings]{T compression stockings; tried}, same]{O no_benefit; compression stockings}, plus my wife had to put them on me.

Then there was the [brain training weekend]{T brain retraining course; tried}. I'm not allowed to say which. A nephew of ours had done it and he [swims again]{S functioning improved other}, fair play to him. You stand on bits of paper and say stop to your symptoms. I said stop to mine for two days in a hotel in Leeds and [I was [in bed]{S functioning worsened} from the Monday until nearly June]{O worsening; brain retraining course}. [I have [not been out without the chair]{S functioning worsened} since then]{O worsening; brain retraining course}.

About a quarter of people with [ME]{S diagnosis clin general} are [housebound or bedbound]{S functioning general}. I never wanted to be in a statistic.

What's left is [pacing]{T pacing; ongoing}. That means stopping before you want to stop. I've a [watch that beeps]{T heart rate watch; ongoing} when my [heart goes over 98]{S other_physical} and I have to sit on the floor, wherever I am. I've sat on the floor in the bank. [[Pacing]{T pacing; ongoing} doesn't make you better but I [crash]{S energy fig improved} twice a month, not twice a week]{O partial; pacing}. If I leave it off for a christening or a funeral, I know about it: [after Mum's funeral it was three weeks [in the dark]{S energy withdrawal}]{O withdrawal; pacing}.

The best thing, and I'm embarrassed to say it, is the [Horizontal Choir]{T online choir; ongoing; frequency=Wednesdays at four}. It's online, Wednesdays at four, everybody lies down and you're on mute, so nobody hears you. There's a woman in Orkney with a zither. [I look forward to it all week and I'm less [lonely]{S functioning improved}]{O benefit; online choir}. [It's done nothing for my [legs]{S neurological}, it was never meant to]{O no_benefit; online choir; neutral}.

I asked my consultant about the [antiviral trial]{T antiviral trial; not_tried} in the paper. You've to get yourself to London and back four times. So that's me out.

Am I better than in 2015? No. [I'm worse, I've [gone from the paper shop to the commode]{S functioning worsened}]{O worsening; overall}. I'm not [depressed]{S mood absent} about it, people always ask. I'm [bored]{S anhedonia}, and I miss the dogs on my round, even the one that bit.

=== 1338-fibromyalgia
title: Graciela's story
genre: essay
layout: patient foundation website, first person
condition: fibromyalgia
area: general
english: American, second language
narrator: patient
split: train
overall: improved
round: 4
ledger:
  cyclobenzaprine | medication | tried | partial | sleep
  gabapentin | medication | stopped | no_response | appetite_weight, cognition
  milnacipran | medication | stopped | unknown | other_physical, gastrointestinal
  tramadol | medication | tried | partial
  trigger point injections | procedure | tried | no_response
  chiropractic | procedure | tried | worse
  vitamin D | supplement | ongoing | no_response
  magnesium lotion | supplement | tried | unknown
  cupping | mind_body | tried | response | other_physical
  tai chi | mind_body | ongoing | response
  pregabalin | medication | not_tried | unknown
  scrambler therapy | neuromodulation | tried | response
  sleep restriction | psychotherapy | planned | unknown
---
I am Graciela, 56 years, housekeeping supervisor in a hotel in San Antonio, three children and one granddaughter. English is my second language so excuse me.

For me the [fibromyalgia]{S diagnosis clin} began after my divorce, but my doctor says it is not because of divorce. First the [shoulders]{S pain}. Then the [hips, the hands, the skin, even my hair hurt]{S pain}. In the morning I was [stiff like a broom]{S other_physical fig}. I was [forgetting the room numbers]{S cognition}. My daughter said mami you have the [Alzheimer]{S diagnosis clin possible}. I was not having [Alzheimer]{S diagnosis clin absent}. I had what they call [fibro fog]{S cognition fig}.

What is [fibromyalgia]{S diagnosis clin general}? This foundation explains it better than me. The [pain volume in the brain is too high]{S pain fig general}. About 4 million adults in this country have it, most are women. Medicines like [Lyrica]{T pregabalin (medication); general}, [Cymbalta]{T duloxetine (medication); general} and [Savella]{T milnacipran (medication); general} are approved and they help maybe one in three, and you can get [dizziness]{S neurological clin possible general side_effect}, [nausea]{S gastrointestinal clin possible general side_effect}, [swelling]{S other_physical possible general side_effect}, [sleepiness]{S sleep possible general side_effect}.

Now what I took, one by one.

The company doctor gave me [Flexeril]{T cyclobenzaprine; tried}. [With [Flexeril]{T cyclobenzaprine; tried} I [slept]{S sleep improved} some]{O partial; cyclobenzaprine} [but I was a [zombie]{S sleep fig side_effect} until noon, and I have 40 rooms by noon]{O side_effect; cyclobenzaprine}. [Gabapentin]{T gabapentin; stopped; dose=1800 mg} 1800 mg: [the [pain]{S pain} did not move one inch]{O no_benefit; gabapentin}, [I [gained 25 pounds]{S appetite_weight side_effect} and I [lost words in two languages]{S cognition side_effect}]{O side_effect; gabapentin}. He raised it, and raised it, at the end I said no more and I quit. [When I quit it too fast I had [sweats]{S other_physical withdrawal} and [shaking]{S neurological withdrawal} for four days]{O withdrawal; gabapentin}. [Savella]{T milnacipran; stopped; duration=nine days} I took only nine days, [my [heart was running]{S other_physical fig side_effect} and I [vomit]{S gastrointestinal side_effect} in a guest's bathtub]{O side_effect; milnacipran}, so I gave it up, who knows if it was going to work. My comadre Lupe takes [Savella]{T milnacipran (medication); other} since three years and she [dances in quinceañeras]{S functioning improved other}. Everyone is different. I wanted [Lyrica]{T pregabalin; not_tried} but the insurance said no two times. [[Tramadol]{T tramadol; tried} for bad days, it gave me some hours]{O partial; tramadol}, [never made me [sick]{S gastrointestinal absent side_effect} or [sleepy]{S sleep absent side_effect}]{O tolerated; tramadol}. 

[The [trigger point injections]{T trigger point injections; tried} in the neck, three times, I felt the needle and nothing else]{O no_benefit; trigger point injections}. A [chiropractor]{T chiropractic; tried} with a very nice office cracked me in eight visits. [After that I [couldn't turn my head]{S functioning worsened} and the [pain]{S pain worsened} went down to the fingers, so I was worse than when I came in]{O worsening; chiropractic}. [Vitamin D]{T vitamin D; ongoing} I still take because my number was low, [my number is good now, the [pain]{S pain} doesn't know it]{O no_benefit; vitamin D}. I rubbed [magnesium lotion]{T magnesium lotion; tried} on my feet. It smells good.

My aunt in Monterrey did to me the [ventosas]{T cupping; tried}, the [cups]{T cupping; tried} with fire. [I had [circles on my back like an octopus]{S other_physical fig side_effect}]{O side_effect; cupping; neutral}. [I don't care what they say, for two months I [made beds again]{S functioning improved} without [crying]{S mood improved}]{O benefit; cupping}. She is 81 and can't travel, and here nobody does it like her.

[Two things changed my life really]{O benefit; scrambler therapy, tai chi}. One is [Scrambler]{T scrambler therapy; tried; sessions=ten days; duration=45 minutes}. It is a machine with stickers, in the university hospital, ten days, 45 minutes each. It confuses the nerves. [The first three days nothing]{O no_benefit; scrambler therapy; neutral}. I wanted to stop. The nurse Tammy told me to wait. [The fifth day I walked out to the parking lot and I noticed that I was [not limping]{S functioning improved}]{O benefit; scrambler therapy}. [The [burning]{S pain improved} in my arms is gone now for seven months]{O benefit; scrambler therapy}. [It doesn't [hurt]{S pain absent side_effect}, it doesn't give you anything bad]{O tolerated; scrambler therapy}. If it comes back they can do a booster.

The second is [tai chi]{T tai chi; ongoing; frequency=Tuesdays and Thursdays} with Mr. Pham in the parish hall, Tuesdays and Thursdays. I laughed when they told me. [I [sleep six hours]{S sleep improved}, I [carry my granddaughter]{S functioning improved}]{O benefit; tai chi}. [When Mr. Pham was in Vietnam in July we had no [class]{T tai chi; ongoing} and by the second week I was [stiff]{S other_physical withdrawal} again]{O withdrawal; tai chi}. So I know it is the [class]{T tai chi; ongoing}.

The psychologist wants me to do [sleep restriction]{T sleep restriction; planned} after Christmas, this means you go to bed at one in the morning on purpose. We will see.

I still have [fibro]{S diagnosis clin}. [I don't say cured. I say maybe three from ten of the [pain]{S pain improved} that I had]{O benefit; overall}.

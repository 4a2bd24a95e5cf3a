=== 1566-ocd
title: Married to the taps
genre: relative
layout: forum-like letter, few paragraphs
condition: OCD
area: mental
english: British
narrator: relative
split: train
overall: unchanged
round: 4
ledger:
  fluvoxamine | medication | tried | no_response
  sertraline | medication | ongoing | partial | sexual, other_physical
  clomipramine | medication | tried | mixed | gastrointestinal, neurological
  exposure and response prevention | psychotherapy | stopped | partial
  online CBT | psychotherapy | tried | no_response
  aripiprazole | medication | tried | worse | anxiety
  family accommodation rule | lifestyle | tried | worse
  inositol | supplement | tried | no_response
  gloves | lifestyle | stopped | worse | other_physical
  residential unit | care_setting | planned | unknown
---
my wife has [OCD, contamination type]{S diagnosis clin}, and I've been reading here for two years and never posted. sorry its long

so. I am the one who turns the taps off. thats my job. I come in from work, shoes in a bag, clothes in the machine, I shower, then I can say hello. she [washes till her hands bleed]{S anxiety}, she'd be the first to say it makes no sense. I have [asthma]{S diagnosis clin other} and the bleach was setting it off so I'm on the [purple inhaler]{T fluticasone-salmeterol (medication); other} because of her [OCD]{S diagnosis clin}, which is funny if you're not us.

meds first as people always ask. [Sertraline]{T sertraline; ongoing; dose=200}, up to 200. [Took the edge off, maybe a quarter off]{O partial; sertraline}, she still has them every night with her yoghurt. [She [sweats]{S other_physical side_effect} and [isnt interested in that side of things]{S sexual fig side_effect}]{O side_effect; sertraline}. my sister takes [sertraline]{T sertraline (medication); other} for [panic]{S anxiety other} at 50 and thinks its the best thing since sliced bread, so we had to hear about that all Christmas. [Fluvoxamine]{T fluvoxamine; tried} before it, and [inositol powder]{T inositol; tried} off the internet by the kilo. [Neither of them did a thing]{O no_benefit; fluvoxamine, inositol}. [The [powder]{T inositol; tried} was at least [easy on her stomach]{S gastrointestinal absent side_effect}]{O tolerated; inositol}.

then the old one, [clomipramine]{T clomipramine; tried}, [Anafranil]{T clomipramine; tried}. [That did shift it, she was [down to an hour in the bathroom]{S anxiety improved} from four]{O benefit; clomipramine}. but [her [mouth was like carpet]{S gastrointestinal fig side_effect} and then she [had a fit]{S neurological side_effect} in Boots]{O side_effect; clomipramine}. they tried adding a tiny bit of [aripiprazole]{T aripiprazole; tried} to the [sert]{T sertraline; ongoing} after that. [Terrible. She [couldnt sit]{S anxiety side_effect}, and the [checking]{S anxiety worsened}, which she'd never had, started that month]{O worsening; aripiprazole}

about six in ten get better with [SSRIs]{T SSRIs (medication); general} but usually only by a bit, and the doses are higher than for [depression]{S diagnosis clin general}. nobody told us the last part for three years.

therapy. the [computer course]{T online CBT; tried; sessions=eight} from the NHS, eight modules with a cartoon owl. [waste of time]{O no_benefit; online CBT}. then Yvonne. proper [ERP]{T exposure and response prevention; stopped; sessions=fourteen}, fourteen weeks, where you touch the thing and dont wash. I was in on some of it. they did the bin, then the bin and a sandwich. [I cant tell you. By the end she [picked our son up from nursery and hugged him in his coat]{S functioning improved}]{O benefit; exposure and response prevention}. [she [cooked chicken]{S functioning improved}]{O benefit; exposure and response prevention}. [Then the fourteen were up, and covid, and by the summer the [bag for the shoes was back]{S anxiety}]{O partial; exposure and response prevention}. we've asked for more of Yvonne and its a 70 week wait.

a bloke on here said to just stop helping, dont do the taps, dont do the shoes. his missus came right in a month. so we had the [rule]{T family accommodation rule; tried; duration=three weeks}, me not joining in. [three weeks of the [rule]{T family accommodation rule; tried}, she [stopped eating]{S appetite_weight worsened} at home and [slept in the bath]{S anxiety worsened}]{O worsening; family accommodation rule}. probably should of had Yvonne there for it. same with the [gloves]{T gloves; stopped}, her own idea to save her hands. [[eczema]{S diagnosis plain side_effect} underneath, and then she was [washing the [gloves]{T gloves; stopped}]{S anxiety}]{O worsening; gloves}. binned.

she's been put forward for the [unit in London]{T residential unit; planned; duration=twelve weeks}, twelve weeks live in. I saw a documentary where they put [wires in a mans brain]{T deep brain stimulation (neuromodulation); other} and he was [gardening]{S functioning other improved} the next day. I asked, that isnt on the table for her, they said she hasnt failed enough yet, their words near enough.

I started seeing [someone]{T counselling (psychotherapy); other} myself at work, the [EAP]{T counselling (psychotherapy); other}, six goes. mostly I talk about taps.

[shes about where she was when we got married]{O no_benefit; overall}. she'd say worse, her mum'd say better. the boy's four and he takes his shoes off at other peoples doors and holds them out.

=== 1567-ulcerative-colitis
title: My husband's bathroom years
genre: relative
layout: plain paragraphs
condition: ulcerative colitis
area: general
english: Indian English
narrator: relative
split: train
overall: improved
round: 4
ledger:
  ayurvedic buttermilk remedy | supplement | tried | no_response
  mesalazine | medication | tried | no_response
  mesalazine enema | medication | tried | response
  prednisolone | medication | tried | response | appetite_weight, sleep
  azathioprine | medication | tried | worse | energy, other_physical
  tofacitinib | medication | ongoing | response
  bland diet | lifestyle | tried | no_response
  shingles vaccine | medication | tried | unknown | pain
  colectomy | procedure | declined | unknown
  faecal transplant | procedure | not_tried | unknown
  yoga | mind_body | tried | unknown
---
My husband Prakash is a very private man so he has allowed me to write this only with a false name, and it is the name of his brother.

It was the second year of our marriage. He used to take the 7.12 local and one day he got down at the wrong station, and came home by auto [in different trousers]{S gastrointestinal fig}. After that he [would not take the train]{S functioning}. [Fifteen motions in a day]{S gastrointestinal}, with [blood]{S gastrointestinal}. [Ulcerative colitis]{S diagnosis clin}, the gastro sir in Pune told us, left side. It is becoming common in our country, five or six in every lakh each year, more in cities.

My mother-in-law has [sugar]{S diagnosis fig other} and [acidity]{S gastrointestinal other}, and believes in one vaidya for both. He gave her a [bottle]{T ayurvedic tonic (supplement); other} and she is fine. He gave Prakash [buttermilk with some black powder]{T ayurvedic buttermilk remedy; tried; frequency=three times}, three times daily, and only [khichdi]{T bland diet; tried} to eat. [Forty days, no improvement from the [powder]{T ayurvedic buttermilk remedy; tried} or the [khichdi]{T bland diet; tried}]{O no_benefit; ayurvedic buttermilk remedy, bland diet}. [Pranayama]{T yoga; tried} also he did, on the terrace, with my father.

[Mesacol]{T mesalazine; tried; dose=800 mg}, the big [brick colour tablets]{T mesalazine; tried}, 800 mg. [They came out as they went in, same same]{O no_benefit; mesalazine}. The doctor said the [medicine]{T mesalazine; tried} is right and the place is wrong, it has to go from below. Prakash was silent for two days. Then he did it, the [night bottle]{T mesalazine enema; tried; route=from below}, lying on his left on an old bedsheet. I will tell frankly: [those [night bottles]{T mesalazine enema; tried} were the best thing for three years]{O benefit; mesalazine enema}. [[No burning]{S pain absent side_effect}, nothing]{O tolerated; mesalazine enema}. [When we went to Kolhapur for a wedding and forgot them he [saw blood]{S gastrointestinal withdrawal} on the fourth day]{O withdrawal; mesalazine enema}.

In the lockdown it [went up the whole colon]{S gastrointestinal worsened}. [Wysolone]{T prednisolone; tried; dose=40 mg}, 40 mg then less, less, less. [It worked in a week, [two motions only]{S gastrointestinal improved}]{O benefit; prednisolone}. [His [face was like a laddu]{S appetite_weight fig side_effect} and he was [cleaning fans at night]{S sleep side_effect}]{O side_effect; prednisolone}. To hold it they gave [azathioprine]{T azathioprine; tried}. [My God. [Fever]{S other_physical side_effect}, [weakness]{S energy side_effect}, white cells 900, eleven days in isolation, and the [bleeding]{S gastrointestinal worsened} was back also]{O worsening; azathioprine}. My cousin in Nagpur takes [azathioprine]{T azathioprine (medication); other} for her [lupus]{S diagnosis clin other} and has had two babies. There is a blood test for it; one in ten Indians have the gene. It was done afterwards.

The surgeon told us [removing the full colon]{T colectomy; declined} is a cure. My uncle had the [same operation]{T colectomy (procedure); other} for [cancer]{S diagnosis plain other}, and he lives with a [bag]{T stoma (procedure); other} under his dhoti and runs a hotel. Prakash said not till I am dying. I had read about [stool from a healthy person]{T faecal transplant; not_tried}, and asked. In trials, some one in three get remission. Sir laughed, not unkindly, and said not in this hospital.

So now it is the [twelve-hour tablet]{T tofacitinib; ongoing; frequency=one at breakfast and one at dinner}, [tofacitinib]{T tofacitinib; ongoing}, one at breakfast and one at dinner. Before it he had to take the [shingles vaccine]{T shingles vaccine; tried}, [[arm was paining]{S pain side_effect}]{O side_effect; shingles vaccine; neutral}. [In nine weeks the [blood stopped]{S gastrointestinal improved}]{O benefit; tofacitinib}. [We were warned of [clots]{S other_physical possible side_effect} and [cholesterol]{S other_physical possible side_effect}; so far all reports normal]{O tolerated; tofacitinib}. I myself am taking [thyroid tablet]{T levothyroxine (medication); other} at six and he takes his at seven, so there are two boxes by the filter and once I took his. Nothing happened.

[Last month he [went in the 7.12]{S functioning improved}]{O benefit; tofacitinib}. He stood near the door, he says. He [gets down at every station in his mind]{S anxiety fig}. [Still some [urgency]{S gastrointestinal} in the mornings]{O partial; tofacitinib}. The [tablets]{T tofacitinib; ongoing} are 4,200 rupees in a month, and it was 9,000 before the Indian company made it.

=== 1553-juvenile-arthritis
title: Yellow needle, grey pen
genre: relative
layout: plain paragraphs
condition: juvenile arthritis
area: general
english: second-language (Dutch)
narrator: relative
split: train
overall: improved
round: 4
ledger:
  naproxen | medication | tried | partial | gastrointestinal
  joint injections | procedure | tried | partial | other_physical
  physiotherapy | procedure | ongoing | response
  methotrexate | medication | stopped | mixed | gastrointestinal
  folic acid | supplement | tried | no_response
  ondansetron | medication | tried | partial | gastrointestinal
  hypnotherapy | psychotherapy | tried | no_response
  adalimumab | medication | ongoing | response | pain
  splints | procedure | declined | unknown
  rosehip powder | supplement | not_tried | unknown
---
My daughter Fenna was two and a half when she [stopped to walk]{S functioning}. Not all at once. First she [wanted to be carried]{S functioning} in the morning, then on the stairs, and then she [sat in the sandbox and did not come out]{S functioning}. The house doctor said she is jealous of the baby. It was [juvenile idiopathic arthritis]{S diagnosis clin}, both knees, one ankle, later the jaw.

I am writing this because another mother asked me what all helped and what not, and because I have a bad memory and want to do it once.

My own mother has [rheumatoid arthritis]{S diagnosis clin other} since her fortieth year. In her time they gave [gold]{T gold injections (medication); other}, real [gold]{T gold injections (medication); other}, a [shot in the buttock]{T gold injections (medication); other} every week. It gave her a [rash]{S other_physical other side_effect} and a good story. Later she got [methotrexate]{T methotrexate (medication); other}, six small tablets on Sunday, and she does that now for twenty-two years and her [hands are not so crooked]{S other_physical other improved} as those of her sister. So in our family [methotrexate]{T methotrexate (medication); other} was the hero.

Fenna started with the [orange syrup]{T naproxen; tried; frequency=twice a day}, that is [naproxen]{T naproxen; tried}, twice a day. [It took the sharpness off]{O partial; naproxen}. [She got [stomach ache]{S gastrointestinal side_effect} from it]{O side_effect; naproxen}. Then the doctor spoke about [injections in the knees]{T joint injections; planned}, a hormone which goes only there. She got them under the laughing gas. I had to hold the mask. [The next Wednesday she [ran]{S functioning improved}, I have it on film, my husband cried]{O benefit; joint injections}. [The [left knee stayed good]{S other_physical improved} for seven months and the right knee for two]{O partial; joint injections}. [There are now two [small white dents]{S other_physical side_effect} in her skin]{O side_effect; joint injections; neutral}.

Every week we go to her [Thursday lady]{T physiotherapy; ongoing; frequency=every week}. So she calls the [physiotherapist]{T physiotherapy; ongoing; frequency=every week}. Her [Thursday lady]{T physiotherapy; ongoing; frequency=every week} has a trampoline and a parrot. [It is because of her that the [knee came straight]{S other_physical improved} again]{O benefit; physiotherapy}, I am sure of that. They also wanted [night splints]{T splints; declined}, but we tried them on in the shop and Fenna looked at me so that I gave them back. [Physio]{T physiotherapy (procedure); general} is in our country paid for children till eighteen. I did not know it.

When she was five the [jaw began]{S other_physical worsened}, and then there was no way around the [methotrexate]{T methotrexate; planned}. For children they like more the [needle]{T methotrexate (medication); general}. A [yellow liquid]{T methotrexate; stopped; frequency=Friday evening} in a small spuit, Friday evening, in the upper leg, I did it myself. The rheumatologist explained that two out of three children do well on it, and that one must look at the liver and keep away from [chicken pox]{S diagnosis general possible}.

[The [yellow needle]{T methotrexate; stopped; frequency=Friday evening} worked, that is the sad thing]{O benefit; methotrexate}. [After three months all joints were [cool]{S other_physical fig improved}]{O benefit; methotrexate}. [She [rode a bicycle]{S functioning improved}]{O benefit; methotrexate}. But [the Saturday she was [lying with a bucket]{S gastrointestinal side_effect}]{O side_effect; methotrexate}. [Then the Friday too, before I had even taken the cap off]{O side_effect; methotrexate}. [Then she [vomited]{S gastrointestinal side_effect} from seeing something yellow, my raincoat, a banana]{O side_effect; methotrexate}. [They gave [folic acid]{T folic acid; tried}, no difference]{O no_benefit; folic acid}. They gave the [melting tablet against [sickness]{S gastrointestinal side_effect}]{T ondansetron; tried}, [this helped a few weeks]{O partial; ondansetron} and [she was [stopped up]{S gastrointestinal side_effect} from it]{O side_effect; ondansetron}. We tried a [lady who does hypnosis with children]{T hypnotherapy; tried; sessions=five}, five times, with a magic glove. [Fenna found the lady nice and was [sick]{S gastrointestinal side_effect} on her carpet]{O no_benefit; hypnotherapy}.

My mother did not understand it. She said I take it since twenty-two years with a cup of coffee. My neighbour said [rosehip powder]{T rosehip powder; not_tried}; her horse has it. We have not done that.

After two winters I said to the doctor I do not hold her down anymore. So it was finished. [Within five weeks the right knee was [thick]{S other_physical withdrawal} again]{O withdrawal; methotrexate}.

Now it is the [pen]{T adalimumab; ongoing; frequency=each second Sunday}. It is grey, it clicks, each second Sunday. [Adalimumab]{T adalimumab (medication); general} blocks a substance which makes the inflammation; here they use mostly a copy because the first one was so expensive. [The old sort [burned]{S pain side_effect}]{O side_effect; adalimumab}, [the sort without citrate she does not even feel]{O tolerated; adalimumab}. [She has [no active joints]{S other_physical improved} since fourteen months]{O benefit; adalimumab}. My mother was also offered the [pen]{T adalimumab (medication); other} last year and says she is too old for gadgets.

Eyes every three months, for the [uveitis]{S diagnosis clin possible}. She is eight. [Her [jaw is a little crooked]{S other_physical} and stays so]{O partial; overall}. [She [does judo]{S functioning improved} on Tuesday]{O benefit; overall}. The yellow raincoat I have given away.

=== 1554-eczema
title: What we put on Aarav
genre: relative
layout: plain paragraphs
condition: eczema
area: general
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 4
ledger:
  emollients | medication | ongoing | partial | pain
  coconut oil | supplement | tried | no_response
  hydrocortisone | medication | tried | no_response
  dairy-free diet | lifestyle | stopped | no_response | appetite_weight
  mometasone | medication | ongoing | response
  wet wraps | procedure | tried | response
  bleach baths | procedure | ongoing | partial
  antibiotics | medication | ongoing | unknown
  cetirizine | medication | tried | no_response
  promethazine | medication | stopped | partial | sleep
  neem paste | supplement | tried | unknown | other_physical
  pimecrolimus | medication | tried | unknown | pain
  dupilumab | medication | planned | unknown
  ciclosporin | medication | declined | unknown
---
People ask what we use on him. I usually say everything. He's six now, he's had [eczema]{S diagnosis plain} since about nine weeks old, and I come from three generations of [itchy]{S other_physical other} people so you'd reckon we'd be good at it.

Start with the grease. Every kid with [eczema]{S diagnosis plain general} gets [moisturiser]{T emollients (medication); general}, that's just Tuesday. We went through the lot, the [tub]{T emollients; ongoing}, the [pump]{T emollients; ongoing}, [the one in the squeezy bottle which made him [yell]{S pain side_effect}]{O side_effect; emollients}. These days it's plain [white paraffin stuff]{T emollients; ongoing; frequency=four times a day} four times a day and [it stops him [cracking]{S other_physical improved}, it doesn't stop him [scratching]{S other_physical}]{O partial; emollients}. My mother in law in Pune rubbed [coconut oil]{T coconut oil (supplement); other} on all five of hers and they had [skin like silk]{S other_physical fig other improved}, so we did a month of [coconut oil]{T coconut oil; tried; duration=a month}. [He smelt like a Bounty bar and [bled on the sheets]{S other_physical} same as before]{O no_benefit; coconut oil}.

The first [chemist cream]{T hydrocortisone; tried}, the [one percent]{T hydrocortisone; tried; dose=one percent}. [Sigmacort]{T hydrocortisone; tried}. [Useless]{O no_benefit; hydrocortisone}. Then a naturopath said [dairy]{T dairy-free diet; planned}. We did [no milk no cheese]{T dairy-free diet; stopped; duration=five months} for five months, [he [dropped off his growth chart]{S appetite_weight side_effect}]{O side_effect; dairy-free diet}, [and his [skin honestly got a bit worse]{S other_physical worsened} if anything but that was summer]{O no_benefit; dairy-free diet}. The dietitian at the Children's went a funny colour when I told her. Milk went back in. The naturopath also had my sister on [zinc]{T zinc (supplement); other} and she swears by it.

I was scared of [steroids]{T topical steroids (medication); general}. Everyone is. My dad used [Betnovate]{T betamethasone (medication); other} on his face for eleven years and looks like [wet tissue paper]{S other_physical fig other side_effect}, and there's groups online with thousands of members talking about [red skin]{S other_physical general withdrawal} after stopping. So when the specialist gave us the [strong cream]{T mometasone; ongoing} I used about a lentil of it every third day and told her [it didn't work]{O no_benefit; mometasone; neutral}. She was very nice. She got a nurse called Deb to show me how much. It's a lot. [Four nights of [Elocon]{T mometasone; ongoing; dose=the way Deb does it} the way Deb does it and his [legs were clear]{S other_physical improved} for the first time in his life]{O benefit; mometasone}. [I kept looking for [thin skin]{S other_physical absent side_effect}, never seen any]{O tolerated; mometasone}. We still use the [cream]{T mometasone; ongoing} when he [flares]{S other_physical}, which is once a month or so.

[Wraps]{T wet wraps; tried}. You cut up tubular bandage, soak it, cream first, wet layer, dry layer, pyjamas. In hospital they did the [mummy suit]{T wet wraps; tried; duration=five days} for five days and [he [slept nine hours]{S sleep improved}]{O benefit; wet wraps}. At home my husband and I did it for a winter and nearly got divorced. [It works though]{O benefit; wet wraps}.

[Bleach in the bath]{T bleach baths; ongoing; frequency=twice a week}. I know. Quarter of a cup, full tub, twice a week. [He [gets infected]{S other_physical improved} less, maybe two lots of [antibiotics]{T antibiotics; ongoing; frequency=two lots of antibiotics a year} a year down from six]{O partial; bleach baths}. [Didn't do much for the [itch]{S other_physical}]{O no_benefit; bleach baths}. My nephew does the [pool baths]{T bleach baths (procedure); other} too and says it's fixed him but his was never like this.

[Antihistamines]{T antihistamines (medication); general}. [[Zyrtec]{T cetirizine; tried}, zip]{O no_benefit; cetirizine}. [Phenergan]{T promethazine; stopped; frequency=at night} at night, the [purple syrup]{T promethazine; stopped}. [It knocked him out, so we all [slept]{S sleep improved}]{O partial; promethazine}, [and he was a [zombie]{S sleep fig side_effect} till morning tea]{O side_effect; promethazine}. Kindy complained. Off it by July. Nobody's meant to give it to littlies any more, turns out.

The [paste]{T neem paste; tried}! I nearly left it out from shame. My aunty sent a jar of [neem and turmeric]{T neem paste; tried}. [One night of [aunty's jar]{T neem paste; tried} and he [swelled up like a tomato]{S other_physical fig side_effect}, yellow tomato, we were in Emergency till three]{O side_effect; neem paste}.

[[Elidel]{T pimecrolimus; tried} for the eyelids, [stung]{S pain side_effect}, he wouldn't let us near him]{O side_effect; pimecrolimus}.

My brother is the one with the real fairytale. Adult, [covered head to foot]{S other_physical other}, tried [ciclosporin]{T ciclosporin (medication); other} which wrecked his [blood pressure]{S other_physical other side_effect}, [light treatment]{T phototherapy (procedure); other}, the lot. He's been on [Dupixent]{T dupilumab (medication); other} two years and [wears shorts to work]{S functioning other improved}. In kids the trials had about two thirds getting a three-quarter drop in their score. So you can guess what I asked for. Aarav's been approved for the [needle]{T dupilumab; planned} from March, one every four weeks. They'd offered the [transplant drug]{T ciclosporin; declined} first and I said no, I've seen what it did to my brother.

So where's he at. [His [body's pretty good]{S other_physical improved}]{O benefit; overall}. [Hands and behind the knees are still [raw]{S other_physical}]{O no_benefit; overall}. [He [wakes]{S sleep improved} once, used to be six times]{O benefit; overall}. I've had [hand eczema]{S diagnosis plain other} myself since he was born, from all the washing, and I put his [Elocon]{T mometasone (medication); other} on it, his [cream]{T mometasone (medication); other}, when nobody's looking. Deb knows.

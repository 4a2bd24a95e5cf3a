=== 1263-teen-migraine
title: Our boy's head, in order
genre: relative
layout: one long unbroken post by a grandmother raising a teenager
condition: migraine
area: general
english: Southern American
narrator: relative
split: train
overall: improved
round: 4
ledger:
  eyeglasses | other | tried | no_response
  acetaminophen | medication | tried | no_response
  cyproheptadine | medication | tried | partial | appetite_weight, sleep
  chiropractic | procedure | tried | no_response
  magnesium | supplement | ongoing | unknown
  riboflavin | supplement | ongoing | unknown
  topiramate | medication | stopped | mixed | neurological, cognition, appetite_weight
  biofeedback | mind_body | tried | response
  divalproex | medication | tried | worse | appetite_weight, anger
  nortriptyline | medication | stopped | response | gastrointestinal
  ketorolac | medication | tried | response
  intravenous fluids | procedure | tried | response
  remote electrical neuromodulation | neuromodulation | ongoing | response | pain
  nerve block | procedure | not_tried | unknown
  later school start | lifestyle | ongoing | partial
  rizatriptan | medication | declined | unknown
---
I raised my daughter's boy from four on so when I say our boy that's Cody, he's 16 now and plays the tuba. It started in sixth grade. He'd come in off the bus [white as a sheet]{S other_physical fig} and go [get in the bathtub in the dark with his clothes on]{S functioning}. No water. I'd hear him [throwing up]{S gastrointestinal}. I thought it was a girl, then I thought it was drugs, and Lord forgive me I searched his tuba.

The eye man sold us [glasses]{T eyeglasses; tried}. The nurse at the school gave him [Tylenol]{T acetaminophen; tried} till she was tired of seeing him. [Didn't either one help]{O no_benefit; eyeglasses, acetaminophen}. Dr. Bell in Tupelo sat down on the floor next to him and asked did [one side hurt]{S pain}, did [light hurt]{S other_physical}, did his mama get them, and his mama did. So that's a [migraine]{S diagnosis clin} and he was eleven. She said one in ten kids has them and half of those grow out.

First she put him on an allergy syrup, [cyproheptadine]{T cyproheptadine; tried; frequency=at bedtime}, at bedtime. Little kids do good on it. [He went from three a week to maybe two]{O partial; cyproheptadine}. [But [hungry]{S appetite_weight side_effect}! He'd eat a pan of cornbread standing up, and I [couldn't wake him for church]{S sleep side_effect}]{O side_effect; cyproheptadine}. My neighbor carried us to her [chiropractor]{T chiropractic; tried; sessions=six times} six times, he cracked Cody's neck and it sounded like celery. [He had a [headache]{S pain} going in and he had a [headache]{S pain} coming out]{O no_benefit; chiropractic}.

Then there's the vitamins. [Magnesium]{T magnesium; ongoing} and [B2]{T riboflavin; ongoing}, the [B2]{T riboflavin; ongoing} turns your water yellow as a school bus. He takes them to this day. I couldn't swear to you what they do.

Now [Topamax]{T topiramate; stopped; dose=75}. [I'll give it this, on 75 his [headaches]{S pain improved} were cut by more than half]{O benefit; topiramate}. [He [quit missing Fridays]{S functioning improved}]{O benefit; topiramate}. [And he [couldn't read his music]{S cognition side_effect}]{O side_effect; topiramate}. [He'd [look at a B flat like he had never met it]{S cognition fig side_effect}]{O side_effect; topiramate}. [His [hands went to sleep]{S neurological fig side_effect}, and he [lost so much weight]{S appetite_weight side_effect} the band director called me]{O side_effect; topiramate}. [When they pulled him down off of the [Topamax]{T topiramate; stopped} he didn't have any trouble at all]{O tolerated; topiramate}. I've got a friend at the Piggly Wiggly that takes [Topamax]{T topiramate; other} to [lose weight]{S appetite_weight improved other}, on purpose.

After that was [Depakote]{T divalproex; tried}. I don't like to talk about it. [He [gained thirty pounds]{S appetite_weight side_effect} by the Fourth of July]{O side_effect; divalproex}. [He [cussed me]{S anger side_effect} in the yard and he [broke his own trophy]{S anger side_effect}]{O side_effect; divalproex}. [The [headaches]{S pain worsened} went to where he had one every day God sent]{O worsening; divalproex}. [He stayed [in that bathtub]{S functioning worsened} so much I put a quilt in it]{O worsening; divalproex}.

In there somewhere he had the [one that lasted nine days]{S pain}. The ER at Le Bonheur gave him a [shot]{T ketorolac; tried; route=shot}, [Toradol]{T ketorolac; tried}, and [fluids]{T intravenous fluids; tried}. [Twenty minutes later he asked was there any pudding]{O benefit; ketorolac, intravenous fluids}. They talked about putting a needle in the back of his skull, a [nerve block]{T nerve block; not_tried}, but it wasn't called for then.

The neurologist at Le Bonheur is a tall girl with a nose ring. She had a [psychologist]{T biofeedback; tried} working right there in the hall, and that's where he learned the [biofeedback]{T biofeedback; tried; sessions=eight}. Eight visits. They tape a thermometer to your finger and you learn to make your hand hot by thinking. I laughed out loud. Then I saw that boy raise his finger nine degrees. [He could feel one coming on and [back it down]{S pain improved}, not every time, but more than he couldn't]{O benefit; biofeedback}. She told us that for teenagers, pills don't beat a sugar pill by much, but the talking kind of training on top of one does. I wish somebody had said it in sixth grade.

She had him on [nortriptyline]{T nortriptyline; stopped; dose=25; duration=all through tenth grade}, too, 25, all through tenth grade. [That was a good [medicine]{T nortriptyline; stopped} for him]{O benefit; nortriptyline}. [He had a [dry mouth]{S gastrointestinal side_effect}, which for a tuba is a consideration]{O side_effect; nortriptyline; neutral}. [No [fussing]{S anger absent side_effect}, no [weight]{S appetite_weight absent side_effect}, [slept like a log]{S sleep fig improved}]{O tolerated; nortriptyline}. My own sister was on [nortriptyline]{T nortriptyline; other} for her [shingles pain]{S pain other} and it made her [see bugs]{S mania_psychosis other side_effect}.

[Maxalt]{T rizatriptan; declined} she wrote for and I didn't fill. His mama's heart is why we have him.

So what he uses is the [armband]{T remote electrical neuromodulation; ongoing}. I thought it was a joke. It's a thing you strap up on the arm, and it runs off the telephone, and it gives you a buzz for forty-five minutes that's supposed to turn on the body's own pain stopper. Every other day to keep them off, and again if one's coming. [It [stings]{S pain side_effect} some]{O side_effect; remote electrical neuromodulation; neutral}. [He's [been to two band camps]{S functioning improved} with it on]{O benefit; remote electrical neuromodulation}. [He forgot the charger one week in Pensacola and had a [headache]{S pain withdrawal} two days running]{O withdrawal; remote electrical neuromodulation}. And the school lets him [come in at nine thirty]{T later school start; ongoing}, on paper, with a form. [That's helped some too]{O partial; later school start}.

[One in September. None in October]{O benefit; overall}. He has a permit to drive. I've took the quilt back out and washed it.

=== 1264-first-episode-psychosis
title: Five questions we get asked, answered by a young man and his mother
genre: interview
layout: newsletter Q and A, named speakers, with a clinician
condition: first-episode psychosis
area: mental
english: British
narrator: interview
split: train
overall: improved
round: 4
ledger:
  quitting cannabis | lifestyle | tried | unknown
  lorazepam | medication | tried | response
  hospital admission | care_setting | stopped | mixed | anxiety
  risperidone | medication | stopped | mixed | sexual, other_physical, energy
  early intervention team | care_setting | stopped | response
  lurasidone | medication | stopped | response | gastrointestinal
  cognitive behavioural therapy for psychosis | psychotherapy | tried | partial
  avatar therapy | psychotherapy | not_tried | unknown
  football group | support | ongoing | response
  omega-3 | supplement | tried | unknown
  clozapine | medication | not_tried | unknown
  relapse signature card | other | ongoing | response
  ear plugs | other | tried | no_response
---
Every spring our newsletter speaks to a former service user. This time it's Kofi, 23, who works in a bike shop, and his mother Abena. Joining them is Lorna Whitfield, an occupational therapist, who isn't part of his team.

**1. What happened?**

Kofi: I was 19, first year at Leeds, doing sound engineering. I [stopped sleeping]{S sleep}. I thought the mixing desk was [answering me]{S mania_psychosis}. Then [everyone's headphones were about me]{S mania_psychosis}. I [walked to Harrogate]{S functioning} in socks.

Abena: His flatmate rang me, a boy I had never met. He said, I don't want to be rude, but your son is [ironing the carpet]{S mania_psychosis}.

Kofi: I wasn't [high]{S substance_use absent}. That's what everybody asked. I'd smoked [weed]{S substance_use} before that, but I'd [given up]{T quitting cannabis; tried; duration=a month} for a month by then because I thought it would help.

**2. Did you go to [hospital]{T hospital admission; stopped; duration=Five weeks}?**

Abena: He went in under a section, and it is the worst day of my life, I'm counting births.

Kofi: Five weeks. [It kept me alive, I'd say that]{O benefit; hospital admission}. [It also [frightened the life out of me]{S anxiety side_effect}, there was a bloke who stood at my bed, so I came home [scared of corridors]{S anxiety side_effect}]{O side_effect; hospital admission}. The first night they gave me [lorazepam]{T lorazepam; tried}, [and that's the first sleep I'd had in six days, [nine hours]{S sleep improved}, lovely]{O benefit; lorazepam}. I tried [ear plugs]{T ear plugs; tried} as well. For [the voices]{S mania_psychosis}. [They're on the inside, aren't they]{O no_benefit; ear plugs}.

**3. What about [medication]{T risperidone; stopped}?**

Lorna: About eight people in ten get over a first episode within a year with an [antipsychotic]{T antipsychotics (medication); general} at a low dose. They can cause [weight gain]{S appetite_weight general possible side_effect}, [stiffness]{S other_physical general possible side_effect} and [tiredness]{S energy general possible side_effect}. There's no best one.

Kofi: Mine was [risperidone]{T risperidone; stopped; dose=4mg} on the ward, 4mg. [It [turned the desk off]{S mania_psychosis fig improved}, basically]{O benefit; risperidone}. [I [knew it was me]{S mania_psychosis improved} thinking]{O benefit; risperidone}. [It turned other things off and all. I'm nineteen, I've got [no sex drive]{S sexual side_effect}, I'm [leaking milk]{S other_physical side_effect}, and nobody warned me]{O side_effect; risperidone}. [I was a [zombie]{S energy fig side_effect} on the sofa watching Homes Under the Hammer]{O side_effect; risperidone}.

Abena: My brother in Kumasi has had [injections]{T depot injection (medication); other} for the same thing since 1988. He says they're fine. He's [asleep]{S sleep other side_effect} when he says it.

Kofi: So my consultant switched me to [lurasidone]{T lurasidone; stopped}, you have to eat with it. [A bit [sick]{S gastrointestinal side_effect} if I only had toast]{O side_effect; lurasidone; neutral}. [None of the other stuff. [Everything woke up]{S sexual fig improved side_effect}, if you know what I mean]{O tolerated; lurasidone}. Sorry, Mum.

Abena: I am looking at the wall.

Kofi: [And I [went back to uni]{S functioning improved} on it]{O benefit; lurasidone}. [Two and a half years, not a single [voice]{S mania_psychosis improved}]{O benefit; lurasidone}. I took some [fish oil]{T omega-3; tried} too because a study said. [Clozapine]{T clozapine; not_tried}? No, I never needed that, that's for when others don't work.

**4. And talking treatments?**

Kofi: [CBT for psychosis]{T cognitive behavioural therapy for psychosis; tried; sessions=sixteen}, sixteen sessions, with a trainee. [Bits of it were good]{O partial; cognitive behavioural therapy for psychosis}. We tested stuff: I wore headphones in Costa and wrote down who looked. It was two people, and one of them was checking if the seat was free. [The worksheets I could've done without]{O partial; cognitive behavioural therapy for psychosis; neutral}.

Lorna: There's also [avatar therapy]{T avatar therapy; not_tried}, where the person speaks to a computer face that stands for the voice. Kofi, did you have that?

Kofi: No. I asked about it. It was only in London.

Abena: For me it was the [early intervention people]{T early intervention team; stopped; duration=three years}. Three years. The nurse, Martin, he came to our house and ate my food. He found Kofi the bike course. I could ring him, and so I stopped [shaking]{S anxiety improved other}. I had [counselling]{T counselling (psychotherapy); other} from his colleague, for carers. It did me good to complain about my husband instead.

Kofi: [Martin's the reason I'm [in work]{S functioning improved}]{O benefit; early intervention team}. They discharged me last year. And there's the [football]{T football group; ongoing; frequency=every Thursday}. Every Thursday, everyone there's been ill, nobody asks. [It's where I [got my mates back]{S functioning improved}]{O benefit; football group}.

**5. Are you still taking anything?**

Kofi: No. We did it properly, me and the doctor, over eight months, a sliver at a time.

Lorna: I should say that isn't right for everybody. After stopping, more than half will have another episode within two to three years, and people should never do it on their own.

Kofi: I know. My mate Dan stopped his [aripiprazole]{T aripiprazole (medication); other} in a weekend and he was [back on the ward]{S mania_psychosis other withdrawal} by the bank holiday. [With me there was one bad patch near the end, [not sleeping]{S sleep withdrawal}, [sweaty]{S other_physical withdrawal}, [jumpy]{S anxiety withdrawal}, about ten days]{O withdrawal; lurasidone}. [We held the dose there till it went]{O tolerated; lurasidone}. I've got this.

(He takes a laminated card out of his phone case.)

Kofi: It's my [signature]{T relapse signature card; ongoing}. Three things. [Under five hours' sleep]{S sleep possible}, two nights. [Thinking adverts are rude]{S mania_psychosis possible}. [Ironing]{S mania_psychosis possible}. Mum's got a copy, my boss has got a copy. [I had [two bad nights]{S sleep} in January, showed him the [card]{T relapse signature card; ongoing}, he sent me home, I [slept]{S sleep improved}, done]{O benefit; relapse signature card}.

Abena: He doesn't iron now. I do all of it.

**How long has it been?**

Kofi: [Fourteen months with no [tablets]{T lurasidone; stopped}, four years since [voices]{S mania_psychosis improved}]{O benefit; overall}. [I'd call that better]{O benefit; overall}. Lorna's going to say it's early days.

Lorna: I was going to ask about my brakes.

=== 1265-bipolar-mother
title: My mother's lithium
genre: relative
layout: magazine essay by a grown-up son
condition: bipolar disorder
area: mental
english: American
narrator: relative
split: test
overall: improved
round: 4
ledger:
  perphenazine-amitriptyline | medication | tried | worse | mania_psychosis
  electroconvulsive therapy | neuromodulation | tried | mixed | cognition
  lithium | medication | stopped | response | neurological, other_physical
  carbamazepine | medication | tried | no_response | other_physical
  valproate | medication | tried | partial | appetite_weight, other_physical
  citalopram | medication | tried | worse | mania_psychosis
  lamotrigine | medication | ongoing | response
  lurasidone | medication | declined | unknown
  levothyroxine | medication | ongoing | unknown
  dark therapy | lifestyle | planned | unknown
  Depression and Bipolar Support Alliance | support | tried | unknown
  envelope system | other | ongoing | response
  interpersonal and social rhythm therapy | psychotherapy | planned | unknown
  orange glasses | procedure | ongoing | partial
---
In our family the word was "[spells]{S diagnosis fig}." My mother had one in 1979, before me, and one in 1984, which is my first memory: she has [painted the piano white]{S mania_psychosis}, keys included, and is standing back from it at six in the morning, in an evening gown, and she's [happy]{S mania_psychosis}. She is so [happy]{S mania_psychosis}. Then there was the other part, [weeks in the back bedroom]{S functioning} with a towel along the door.

What the family doctor in Duluth gave her for the [back bedroom]{S mood fig} was [Triavil]{T perphenazine-amitriptyline; tried}, a [tablet]{T perphenazine-amitriptyline; tried} that doesn't exist any more, half an [antidepressant]{T perphenazine-amitriptyline; tried}. [It [got her up]{S functioning improved}]{O benefit; perphenazine-amitriptyline}. [It got her up so far that she [bought a motel]{S mania_psychosis side_effect}]{O worsening; perphenazine-amitriptyline}. An [antidepressant]{T antidepressants (medication); general} by itself can tip someone with [bipolar disorder]{S diagnosis clin general} over into [mania]{S mania_psychosis clin possible general side_effect}; it's the kind of thing that is on the first page of the pamphlet now. My father sold the motel at a loss to a cousin.

She had [shock treatments]{T electroconvulsive therapy; tried; sessions=Nine; started=spring of 1985} at the state hospital in the spring of 1985. Nine. [They ended the [depression]{S diagnosis clin improved} flat]{O benefit; electroconvulsive therapy}. [They also [took my third and fourth birthdays]{S cognition fig side_effect} and [how to make her mother's potica]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. I have asked her if she'd make the trade again. She says it depends on the day, and who's baking.

Then [lithium]{T lithium; stopped; dose=1200 mg; duration=twenty-six years}, 1200 mg, and twenty-six years. [I don't have a lot of stories about those years, and that's my evidence]{O benefit; lithium}. [She [taught sixth-grade science]{S functioning improved}]{O benefit; lithium}. [She was [at every one of my meets]{S functioning improved}]{O benefit; lithium}. [She wasn't [flat]{S anhedonia fig absent side_effect}, whatever you've heard about it]{O tolerated; lithium}. [Her [hands shook]{S neurological side_effect} enough that she wrote on the board in capitals, and she [drank water by the gallon]{S other_physical side_effect}]{O side_effect; lithium}. She called the [pills]{T lithium; stopped} her [salt]{T lithium; stopped}. Once, on a canoe trip, she lost the [bottle]{T lithium; stopped} overboard. [It was five days before we could get more and by the fourth she was [talking to the portage signs]{S mania_psychosis withdrawal}]{O withdrawal; lithium}.

My wife's brother has been on [lithium]{T lithium; other; started=college} since college and it has never done a thing for him. About a third of people get a complete response, a third some, and a third nothing; nobody can tell beforehand which you are. It's a metal. It comes out of the ground in Chile.

[It [got her kidneys]{S other_physical fig side_effect}]{O side_effect; lithium}. It does that slowly. In 2011 the nephrologist in Rochester drew a line on a graph and carried it out past the edge of the paper, and we all understood. That fall it was stopped.

The next three years are the ones that I'd erase. [Tegretol]{T carbamazepine; tried}: [a [rash]{S other_physical side_effect} from the neck to the knees]{O side_effect; carbamazepine}, [and it wasn't holding her anyway]{O no_benefit; carbamazepine}. [Depakote]{T valproate; tried}: [it blunted the [highs]{S mania_psychosis fig improved}]{O partial; valproate}, [never touched the [lows]{S mood fig}]{O no_benefit; valproate}, [and her [hair came out]{S other_physical side_effect} and she [put on fifty pounds]{S appetite_weight side_effect}]{O side_effect; valproate}. A resident who was in a hurry added [Celexa]{T citalopram; tried}. I take [Celexa]{T citalopram; other} myself, for garden-variety [nerves]{S anxiety other}, and think of it about as often as I think about my spleen. [It put my mother [on the roof]{S mania_psychosis side_effect}]{O worsening; citalopram}. She was sixty-eight and she'd gone up to [talk to the shingles]{S mania_psychosis side_effect}.

I flew in. I slept in my old room with the science fair ribbons. At night I could hear her [walking]{S sleep}.

A retired psychiatrist from my father's church, who had no business practicing, came over with a yellow pad and asked her about everything since 1979. It took two afternoons. He said she ought to have been tried on [Lamictal]{T lamotrigine; planned}. He said it's poor for the [highs]{S mania_psychosis fig general} and good for the [lows]{S mood fig general} and that the [lows]{S mood fig} were what was going to kill her. He also told her to wear [orange glasses]{T orange glasses; planned} and [sit in the dark]{T dark therapy; planned} from eight o'clock, and we thought he might be one of us.

It was a long climb, a few milligrams every other week. She watched herself for the [rash]{S other_physical possible side_effect} with a hand mirror. [It never came]{O tolerated; lamotrigine}. My sister and I took turns calling on Sundays. I'd ask what she was doing, and she'd say, "[Sitting]{S functioning}." [One Sunday in April she said she couldn't talk, she had [dough on her hands]{S functioning improved}]{O benefit; lamotrigine}.

[She hasn't [been in the back bedroom]{S functioning improved} in nine years]{O benefit; lamotrigine}. She's 78. She takes 200 milligrams of [Lamictal]{T lamotrigine; ongoing; dose=200 milligrams} and [a [thyroid pill]{T levothyroxine; ongoing} that the [lithium]{T lithium; stopped} left her needing]{O side_effect; lithium}. [She says the [orange glasses]{T orange glasses; ongoing} help her [wind down]{S sleep improved}, somewhat]{O partial; orange glasses}. She went to the [DBSA]{T Depression and Bipolar Support Alliance; tried; duration=a winter} meeting in the library basement for a winter. A new doctor wanted to add [Latuda]{T lurasidone; declined} "to be safe," and she told him that she'd been safe since before he could drive. She is thinking about [rhythm therapy]{T interpersonal and social rhythm therapy; planned}, where you get up and eat and see people at set hours, because it sounds like teaching.

And there are the [envelopes]{T envelope system; ongoing; started=1986}. She invented these in 1986. Cash for the week, in seven envelopes, and my sister holds the cards. Anything above fifty dollars she has to want for ten days. [She has not [bought a motel]{S mania_psychosis improved} since]{O benefit; envelope system}.

[She still gets a little [speedy]{S mania_psychosis fig} in May]{O partial; overall}. She knows it, we know it, the hardware store knows it. The piano is in my house. You can see the ivory where my kids have worn through.

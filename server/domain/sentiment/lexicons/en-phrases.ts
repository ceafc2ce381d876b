/** Expressions whose meaning their words do not have; a bar ends each. See `Lexicon.phrases`. */
export const phrases: Readonly<Record<string, string>> = {
  '3': `10 out of 10 | ten out of ten | above and beyond | exceeded expectations | top notch | first class |
    keep it up`,
  '2': `no trouble at all | was heard | were heard | felt heard | they listened | would not have happened | wouldn't have
    happened | would not have been possible | wouldn't have been possible | impossible without | wouldn't change a thing |
    would not change a thing | wouldn't change anything | would not change anything | back on track | runs
    smoothly | couldn't have done it without | could not have done it without | make up for it | makes up for it | on the spot | no runaround |
    no complaints | nothing to complain about | can not complain | can't complain | cannot complain | no
    problem | no problems | no issues | not bad | on time | on schedule | ahead of schedule | right the
    first time | first time right | keep up the good work | well done | good job | great job | up to
    date | spot on | second to none | could not be better | couldn't be better | couldn't ask for more |
    could not ask for more | without delay | nothing but praise | extra mile | bend over backwards |
    bends over backwards | bent over backwards | hats off | thumbs up | save the day | saved the day |
    saves the day | saved my day | made my day | makes my day | life saver | piece of cake | like a
    charm | works like a charm | works great | worked great | works well | worked well | works perfectly
    | works fine | worked perfectly | no fault | can't fault | cannot fault | can't find fault | cannot
    find fault | no time at all | in no time | no lack of | never a problem | never had a problem |
    never had any problem | never had any problems | never an issue | never had an issue | never let me
    down | never lets me down | never let us down | never disappoints | never disappointed | never fails
    | never late | doesn't disappoint | did not disappoint | didn't disappoint | does not disappoint |
    do not hesitate | don't hesitate | no hassle | no fuss | without any problem | without any problems
    | without problems | without a problem | without a hitch | without fail | not a single problem | not
    a single mistake | not a single error | no mistakes | no errors | no delays | no delay | no trouble
    | no trouble at all | no bugs | no regrets | nothing bad | not too bad | not so bad | not bad at all
    | isn't bad | wasn't bad | better than expected | better than ever | better than i expected | could
    not be happier | couldn't be happier | can't go wrong | can not go wrong | cannot go wrong | can't
    wait | cant wait | can not wait | looking forward | look forward | looks good | looks great | sounds
    good | sounds great | feels great | feel good | good luck | big fan | huge fan | hands down | must
    have | must see | must read | worth it | well worth | worth the | worth every | well made | well
    written | well organized | well organised | well thought | well prepared | great value | good value
    | value for money | good deal | great deal | happy birthday | happy new year | merry christmas |
    thank you | thank god | thank goodness | lost without | without them i | go above | went above |
    goes above | on the ball | on top of things | on top of it | at ease | a joy | a pleasure | a
    delight | a must | a breeze | a gem | five stars | 5 stars | 5 star | a plus | ten stars | first
    rate | world class | high quality | top quality | kept the deadline | kept the deadlines | keep the
    deadline | keep their deadlines | keeps deadlines | kept their promise | kept their word | keep
    their word | met the deadline | meet the deadline | meet their deadlines | the same day | same day |
    within minutes | within the hour | within an hour | in minutes | right away | straight away | i
    recommend | fixed my problem | fixed my issue | fixed the problem | fixed the issue | solved my
    problem | solved the problem | solved my issue | resolved my issue | resolved the issue | resolved
    my problem | problem solved | problems solved | problem fixed | easy to use | easy to understand |
    easy to follow | easy to work | user friendly | beats the | killed it | nailed it | rocked it | the
    bomb | the best | da best | my favorite | my favourite | to die for | blown away | blew me away |
    blew my mind | had a blast | a blast | cracked me up | cracks me up | laughed out loud | lol love |
    proud of | cares about | care about us | day made`,
  '0': `nothing special | nothing out of the ordinary | used to be | a little | a bit | not only | no doubt | good morning | good afternoon | as well as | as well | well
    as | would like | looks like | feel like | feels like | kind of | best regards | thanks in advance |
    report a problem | report an issue | report problems | pretty much | good bye | a lot | at best |
    like that | like this | just like | something like | would be like | was like | were like | it's
    like | its like | kind regards | good evening | good night | no wonder | the bad guy | bad guys |
    killer app | war movie | horror movie | horror film | crime drama | how well | how good | best known
    | best buy | hard drive | hard disk | hard copy | hard hat | free time | right now | right here |
    right after | right before | the right | turn right | to the right | all right | white house | not
    sure if | in case of | trouble ticket | help desk | helpdesk | self service | well being`,
  '-1': `not yet | still not | still no | still waiting | again and again | yet again | once again | used to
    be better | was better before | were better before | at last | only if | not quite |
    not really | not exactly | not particularly | not very | hit or miss | hit and miss | nothing
    special | nothing new | nothing great | mixed feelings | mixed bag | at times slow | i guess`,
  '-2': `in the lurch | deadline was missed | missed the deadline | shame that | kicked the can | far from | can't say i was | can't say i am | gathering dust | another form | they promised |
    not always | too long | long time | so long | takes forever | took forever | takes ages | took ages
    | needs improvement | need improvement | room for improvement | needs to improve | need to improve |
    should improve | could improve | must improve | could be better | should be better | could do better
    | can be better | leaves a lot to be desired | left a lot to be desired | leaves much to be desired
    | no reply | no answer | no response | no feedback | no one answers | nobody answers | nobody
    replies | nobody responds | never answers | never reply | never replies | never respond | never
    responds | waste of time | so so | last minute | at the last minute | passed around | several times
    | too much | too many | fed up | let down | half baked | over and over | pass the buck | passes the
    buck | passing the buck | passed the buck | drop the ball | drops the ball | dropped the ball | drag
    their feet | drags its feet | dragging their feet | dragged their feet | fall through the cracks |
    fell through the cracks | falls through the cracks | like pulling teeth | pulling teeth | left
    hanging | left me hanging | leave me hanging | red tape | wild goose chase | back and forth | from
    pillar to post | run around | the runaround | pain in the | a pain | a nightmare | a joke | a mess |
    a shame | a disgrace | a headache | a chore | a letdown | a disaster | a snail | snail's pace |
    snails pace | as a snail | short staffed | under staffed | burnt out | burned out | worn out |
    stressed out | sick of | tired of | sick and tired | had enough | enough is enough | give up | gave
    up | gives up | giving up | on hold | for weeks | for months | for ages | two hours | three hours |
    four hours | two weeks | three weeks | three times | four times | twice already | five times | once
    more late | half an hour late | an hour late | days late | weeks late | out of date | out of order |
    out of touch | out of control | out of stock | too slow | too late | too hard | too difficult | too
    complicated | too expensive | too few | too little | too busy | too loud | too short | too small |
    way too | waaay too | no help | no use | no idea | no clue | no sense | no value | no point | no way
    | no respect | no support | no communication | no communication whatsoever | no interest | no good |
    no fun | no longer works | no flavor | no taste | nobody knows | no one knows | nobody cares | no
    one cares | nobody helped | no one helped | nobody listens | no one listens | doesn't work | does
    not work | didn't work | did not work | don't work | do not work | not working | stopped working |
    stops working | quit working | never works | never worked | won't work | can't work | doesn't help |
    does not help | didn't help | did not help | don't help | never helps | never help | don't care |
    doesn't care | didn't care | do not care | does not care | could care less | couldn't care less |
    not worth | isn't worth | wasn't worth | not recommend | don't recommend | do not recommend | would
    not recommend | wouldn't recommend | can not recommend | can't recommend | don't buy | do not buy |
    don't bother | do not bother | don't waste | do not waste | stay away | steer clear | avoid this |
    never again | never go back | won't go back | not go back | won't be back | will not be back | not
    be back | never return | won't return | will not return | want my money back | money back | waste of
    money | waste of my time | not good | not great | not happy | not helpful | not clear | not
    impressed | not satisfied | not easy | not fair | not nice | not enough | not acceptable | not
    professional | not funny | not fun | not interested | not interesting | not recommended | not at all
    | less than | worse than | not like | don't like | didn't like | do not like | did not like |
    doesn't like | hard to | difficult to | impossible to | unable to | failed to | fails to | fail to |
    forgot to | refuse to | refused to | cannot get | can't get | can't even | couldn't even | didn't
    even | doesn't even | don't even | not even | feel like a burden | like a nuisance | a nuisance |
    made me feel | makes me feel bad | talk down | talks down | talked down | looked down | falling
    apart | fell apart | fall apart | falls apart | broke down | breaks down | break down | went down |
    goes down | is down | was down | system down | down again | fed up with | fell short | falls short |
    fall short | comes up short | make excuses | makes excuses | inventing excuses | excuses again |
    only excuses | always excuses | nothing but excuses | nothing works | nothing happens | nothing
    happened | nothing changed | nothing changes | never changes | it sucks | this sucks | that sucks |
    you suck | fuck you | fuck off | screw you | shut up | go to hell | what the hell | what the fuck |
    the hell | oh no | oh well | my god | i miss | miss you | missing you | too bad | so bad | so sad |
    so tired | so bored | so slow | so sick | my head hurts | feel sick | feeling sick | feel bad |
    feels bad | not feeling well | kill myself | low pay | low salary | low wages | poor pay | long
    hours | poor management | bad management | high turnover`,
  '-3': `thanks for nothing | nothing ever gets done | nothing gets done | nothing ever happens |
    zero out of 10 | 0 out of 10`,
};

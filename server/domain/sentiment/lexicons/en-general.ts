/** Words of every day in English; see `Lexicon.words` for the weights and `endings.ts` for the signs. */
export const general: Readonly<Record<string, string>> = {
  '3': `ador= adorable admirable amaz= astonishing+ awe awe-inspiring bliss blissful brilliant~ breathtaking
    captivating dazzling delicious divine ecstatic enchanting epic exceed/ exceptional~ exhilarating
    exquisite extraordinary fabulous~ fantastic~ fascinating flawless~ formidable gem gems genius glorious~
    gorgeous~ heavenly hilarious hooray immaculate impeccably impressive~ incredible ingenious invaluable
    irresistible lifesaver magical magnificent~ marvelous marvellous masterpiece+ masterful memorable
    mesmerizing mind-blowing miraculous must-see must-have noteworthy outstanding~ overjoyed peerless
    perfection phenomenal~ priceless radiant refreshing remarkable remarkably rewarding riveting sensational
    spectacular~ splendid~ stunning~ stupendous sublime sumptuous superbly superstar supreme terrific~
    thrill/ thrilled triumphant unbeatable unforgettable unparalleled unmatched wonderful~ wonderfully wow
    wowed yay yum yummy masterclass rockstar goat bestest favourite favorite favorites godsend gratifying
    gloriously lovin luv loving loves lovely loveliest winner winners`,
  '2': `ably accomplish/ accomplished+ acclaimed achiev= achievement+ adept admir= admiration adventurous
    affable affection+ affectionate affordable afford/ agile agreeable amazed ambitious amiable amus=
    amusing appeal/ appealing applaud/ applause apt articulate artistic assur= assured astound/ astute
    atmospheric attractive~ authentic bargain beaming beautiful~ beauty beloved benefit/ beneficial bless=
    blessing+ bold~ bonus brave~ breeze bright~ brisk buddies calm~ calming candid capab~ captivate/
    carefully celebrat= celebration charm/ charming charismatic cheer/ cheerful~ cheers cherish/ classy
    clean~ cleaner clever~ coherent comfort/ comfortably comfy commend/ commendable compassion compassionate
    compelling competitive compliment/ complimentary confident~ confidence congrat congratulate considerate
    constructive content+ cool~ cooler coolest cordial~ cosy cozy courage courageous crafted creative
    creativity credible crisp cute cutest cutie daring dear decent~ deft dedicate= delicate delight/
    delightful~ dependably deserv= deserving desirable detailed dignity diligent~ diverse durable dynamic
    eager~ earnest easiest easy-going economical ecstasy educational effortless~ elegant~ elegance eloquent
    embrac= empower/ enabl= encourag= encouraging encouragement endear/ energetic engaging enjoyable enjoys
    enjoying enlighten/ enlightening enrich/ entertain/ entertaining enthusiasm enthusiastic~
    enthusiastically excit= excited exciting excitement expertise exquisitely faithful~ fame family-friendly
    fascinat= fastest favorable favourable feel-good festive finest flair flattering fond~ fortunate~
    freedom fresh~ friend+ fruitful fulfil/ fulfill/ fulfilling fun funny funnier funniest generous~
    generosity gentle gently genuine~ gift+ gifted giggl= glory gorgeousness grace graceful~ gracious~
    grateful~ gratitude greatest greatly grin grinning guru haha handsome handy happi~ happier happiest
    happily happiness hardworking harmony healthy heartfelt heartwarming hero heroes heroic highlight+
    honest~ honesty honor/ honour/ hopeful hospitable hospitality hug+ hugs hugg= humbl= humor humour
    humorous ideal~ illuminating imaginative improv= inclusive innovative innovation insight+ insightful
    inspir= inspiration inspirational inspiring instrumental integrity intelligent~ intelligence intrigu=
    intriguing intuitive invit= inviting jackpot jolly joy joyful~ joyous juicy keen kinder kindest kiss
    kisses knack laugh/ laughter legend legendary legit liberat= light-hearted likable likeable likes lively
    logical loyal~ loyalty lucky luckily lucrative lush luxurious luxury majestic masterly mature meaningful
    meticulous~ miracle+ modern neat~ nicely nicer nicest noble nifty nurturing optimistic optimism original
    originality pal paradise passion passionate~ peace peaceful~ perk+ personable pleasant~ pleas= pleasing
    pleasure+ plus poignant popular positive~ positivity powerful precious precise~ prefer/ preferred
    prestige prestigious pretty prettier prettiest pride privilege+ productive~ productively profound
    prolific promising promot= prosper/ prosperity proud~ prouder pumped rave raving recommendable
    recommendation refin= refreshed relax/ relaxed relaxing reliev= relief rejoic= resourceful respect/
    respected respectable restor= reward/ rich~ robust rocks rocked romance romantic safely satisfy/
    satisfies satisf^ satisfactorily savvy scrumptious sensible sensibly serene sharp~ shin= shiny sincere~
    skill/ skillful~ slick smart~ smarter smartest smil= smile+ smiling smooth~ solid~ soothing sparkl=
    special speedily spirited splendour spontaneous steady steadily stimulating straightforward strength+
    stylish succeed/ success+ successes successful~ suitable suitably sunshine super superbness supportively
    surpass/ sweet~ sweetheart sweetest swift~ sympathetic talent+ talented tast^ tasty tastiest tasteful
    tender~ thankfully thanx thx tidy thoughtful~ thriv= touching tranquil treasur= treats triumph/
    trustworthy truthful unbiased underrated understandable unique~ upbeat upgrad= uplift/ user-friendly
    valuable versatile vibrant victory victories virtue+ vivid~ warm~ warmth wealth welcom= well-made
    well-written well-balanced whoa win wins winning wise~ wisdom wit witty won wonder/ worth worthwhile
    worthy yeah yep yes youthful zeal zest xo xoxo woo woot woohoo hurray yaay yayy amen bravo kudos props
    ftw lol lmfao bff bday hbd happybirthday birthday blissfully tgif improvement+ growth perks nailed rulez
    pleasantly goodness bestseller best-in-class high-quality quality top-notch first-rate five-star
    first-class sturdy lightweight comfiest snug spacious flavorful flavourful mouthwatering generously
    attentively`,
  '1': `accept/ acceptable accommodat= actively adequately advanc= advantage+ agree/ agreed aid/ alive allow/
    aspir= assist/ assistance aware balanc= believ= care cares certain~ chance+ chill/ chocolate christmas
    coffee concise~ confirm/ connect/ cooperat= dinner desir= eager enough experienced explor= fair~
    familiar flexibl~ free friday glad~ grow/ growing guarantee+ healthier heart holiday holidays hope
    hoping important improves increas= informative inform/ interest/ interested invest/ join/ learn/ learned
    learnt learning listening natural new nature nurse offer/ opportunity opportunities paid party peac~
    prepar= prioriti~ promise+ protect/ proper~ reasonable reasonably ready recover/ relevant resolv=
    responsible save saved saves saving secur= share sharing significant~ simplest simplicity sunny support/
    surprise surprised teamwork tolerant top tonight touch trusting visit vacation weekend welcome wishes`,
  '-1': `accident+ accus= aggressive ache+ aching afraid alarm/ alone ambiguous anxiety anxious~ apathetic
    apolog~ apologize apology argu= argument+ asham/ attack/ avoid/ awkward~ barely ban+ banned bleak blam=
    bland bleed/ blind blunt~ blurr^ bored boring+ bother/ bothersome bump^ burden/ burdensome burn/ busy
    challeng= cheap~ chok= clash/ clog/ cold~ collid= coma complicat= compromis= concern/ confin= confus=
    contradict/ contradiction+ controvers~ controversy controversial cost+ costly cough/ cramped crap+
    creep/ crisis crises critic+ critical criticis= criticiz= criticism crowd/ crowded cry crying cries
    cried danger+ dangerous~ dark~ dead deadline+ death+ debt+ declin= defect+ defective defeat/ degrad=
    delet= den^ deny depart/ deprived desperate~ destroy/ detached deteriorat= die died dies dying dim dirt
    dirty disabl= disagree/ disappear/ disapprov= discard/ disconnect/ discontinu= discourag= discouraging
    dismiss/ disorder dispute+ disput= disrupt/ disrupt~ distanc= distract/ distracting distress/ disturb/
    divorc= doubt/ doubtful drag/ dragging drain/ draining drawback+ dread/ dreary drop/ dropped drown/ dry
    dull dumb downside+ downtime dump/ egos elusive empty endless~ enemy enemies envy evict/ exaggerat=
    exclud= excus= exhaust/ expensive expir= exploit/ fad= faint/ fake faulty fault+ fear+ fearful feeble
    fight/ fights fir= fired flimsy flaw+ flawed flop flopped flu forbid/ forc= forced fragile frantic
    freez= frighten/ frightening fuss fussy gloomy gossip grave greed greasy grief grim groan/ guilt guilty
    hardly harm/ harmful harsh~ hasty haunt/ headache+ heavy heartless helpless~ hesitant hesitat= hidden
    hinder/ hoax homeless hungry hunger hurt hurts hurting hype hyped ill illness imbalanc= impatient~
    impair/ impersonal inabilit~ inability inappropriate~ inconvenience+ inconvenient~ indecisive infect/
    inferior inflated inflict/ injur= injury injuries insane insist/ insincere insignificant insomnia
    interfer= interrupt/ intrusive invad= irrelevant irrational irregular isolat= itchy jealous jealousy
    jail joke juvenile knock/ lag lags lagging lame lament/ late~ laz^ lazy leak/ leaking leav= letdown
    liabilit~ limit/ lonely lone loneliness long-winded loose loss losses loud~ louder lower lowest lousy
    lump mad malfunction/ meaningless messed micromanag= misread misguided mishap mislead/ misleading miss
    misunderstand/ misunderstood monday monotonous mourn/ mudd^ murky murder+ mute nag/ nagging naive needy
    needless~ negative~ negativity nerv~ nervous~ nois~ noisy nonsense numb obscure obstacle+ obstruct/ odd~
    offend/ offended outcry outrag= overcooked overdone overpaid overpriced overpower/ overrated overreact/
    overwhelm/ overwork/ pain+ pale panic/ paranoid parasite passive-aggressive penalty pity plain pollut=
    poverty predictable pressur= prevent/ prison prob+ provok= punish/ questionable queue+ quit quits
    quitting raw reckless~ redundant refus= regress/ regret/ reject/ reluctant~ repetition resent/
    resentment resign/ resist/ restrict/ restriction+ retaliat= riot risk+ risky robb/ rough~ rumor+ rumour+
    runaround rushed rush/ sad sadly sadness sadder saddened scar= scare+ scared scary sceptical scold/
    scrambl= scratch/ scream/ scuffl~ selfish shak^ shaky shallow shock/ shocked shocking shoddy shortage+
    shortcoming+ shrink/ shy sick sicken/ sigh/ skeptical skip/ slack slam/ slap/ sleepy sleepless sloppy
    slug~ sluggish smear/ smell/ smelly smok= soggy sore sorrow sorry sour spam stall/ stale stab/ stiff
    stingy stolen stop/ strain/ strang= strange strict strike+ stubborn~ suck suffer/ suffering suspend/
    suspicious~ superficial~ surrender/ tacky tank/ tantrum tardy tax tear tears tedious tens= tension+
    tense terminat= thief threat+ threaten/ thin tir= tired tiring tiresome torn tough~ tougher trap/
    trapped tricky trivial troubl= trouble+ troublesome turmoil ugly ugh unable unattractive unaware
    unbearably unbeliev~ uncertain~ uncertainty uncomfortable uncomfortably uncooperative underestimat=
    undecided underpaid understaffed undesirable undo uneasy uneven unemploy/ unemployment unexpected~
    unfinished unfit unfocused unfortunate~ ungrateful unhealthy unimportant unimpressed unimpressive
    uninformed uninspired uninspiring uninteresting unjust unjustified unkind unknown unlike unlucky
    unnecessary unnecessarily unorganized unpleasant~ unpopular unprofessionally unproven unreasonable
    unreasonably unresolved unrest unsafe unsatisfying unskilled unstable unsuccessful~ unsupported
    unsuitable unsure unsympathetic untidy untrained unusable unwanted unwelcome unwell unwilling~ unworthy
    upset/ urgent vagu~ vanish/ victim+ violat= vulnerable war wary wasteful weak~ weaker weakness
    weaknesses weary weep/ weird whin= whining wither/ withdraw/ worn worn-out worr^ worry worried worrying
    worsen/ wound/ wreck/ wrinkl= yawn/ meh hmm boo bs nah nope smh disappoints avoidable tasteless
    overcrowded flavorless`,
  '-2': `abandon/ abus= abusive agon^ agony aggravat= alienat= amateurish anger angry angrier angriest angr^
    anguish annoy/ annoyance annoyingly antisocial appall/ arrogantly asinine assault/ atrocity awful~
    backstab/ bastard+ betray/ betrayal bigot+ bigotry bitter~ bitterness blackmail blunder+ bogus bomb
    bombed botch/ boycott breakdown+ brok~ brutal~ bull bully bull^ bullying bullshit butcher/ cancer
    catastroph~ catastrophic catastrophe cheat/ cheater+ clueless clums^ clumsy collaps= condemn/
    condescending contempt corrupt corruption corrupted coward+ cowardly crappy cringe cringy crim~ crime+
    criminal+ crook+ cruel~ cruelty curs= cynical damag= damage+ damn damned deceiv= deceit deceitful
    deceptive defam= degrading demean/ demoralizing demotivat= deplor= depress/ depressing depression
    derelict despair despis= despicable destruction destructive devastat= devastating dictator dire disast~
    disgrac= disgruntled disgust/ disgusting dishonest~ dishonesty dismal dismay/ disrespect/ disservice
    distasteful distrust/ dodgy dogshit dreadfully dumbass dumber dumbest embarrass/ embarrassing
    embarrassment enrag= evil exasperat= excruciating excruciatingly exploitative fail+ fails failings
    failure+ fals= falsehood fascist+ fatal~ feckless fiasco filth filthy foolish fool+ foul fraud+
    fraudulent fubar frustrat= furious~ fury garbage ghastly greedy gross grotesque grudg= gullible gutless
    half-assed half-hearted haphazard harass/ hat= hate+ hateful hater+ hatred heartbreaking heartbreak
    heartbroken hell hellish hideous hopeless~ horrid horrif^ horrific horror+ hostil~ hostile hostility
    humiliat= hypocrit~ hypocrite+ hypocrisy hypocritical idiot+ idiotic ignorant ignorance illegal~
    imbecile immature immoral impolite~ incapable incoherent incompetently inconsiderate inconsistency
    indifferently inept ineptitude inequality inexcusable inexperienced infuriat= inhuman inhumane
    injustice+ insensitive insult/ insulting intimidat= intolerable intolerant irresponsib~ irresponsible
    irritat= irritable jerk+ junk kill/ kills killed lackluster lacklustre laughable laughingstock liar+
    lied lies loathe loath= loser+ ludicrous lunatic malicious~ manipulat= manipulative massacre+ mediocrity
    menac= mindless miser~ miserable miserably misery misconduct mishandl= mislead mismanag= mismanagement
    mistreat/ mistrust/ mock/ moron+ moronic nasty nastiest nauseat= nauseous nazi+ neglect/ nightmare+
    nepotism obnoxious offensive oppress/ oppressive outrageous~ painful~ pervert petty phony pisses piss
    pissed plagiar~ pollution poorest preposterous prejudic~ prejudiced racism racist+ rage raging rancid
    rant+ rape rapist+ repuls= repulsive retard+ retarded revenge revolting ripoff rip-off rotten rotted
    rubbish ruin/ ruined rudest ruthless sabotag= sadist~ sarcastic scam+ scammed scammer+ scandal+
    scapegoat+ screwed screwup senseless sexist sexism shabby sham sht shitty shit shite sickening sinister
    slander/ slaughter/ slave+ slavery slut sociopath spiteful spoiled stink+ stinks stinking stunk stupid~
    stupidity stupidest sucks sucked sucky suicid~ suicide+ swindl= terrif^ terror terrorism terrorist+
    thieves thug+ tortur= torture toxic tragedy tragedies tragic~ traitor+ trash trashy traumat~ trauma
    traumatic treacherous tyran~ tyranny unaccept~ unacceptably unappetizing unbearable uncaring undrinkable
    uneatable inedible unethical unfairness unforgivable unhappily unhappiness unreliability untrustworthy
    unwatchable useless~ vandal~ vengeful vicious~ vile vindictive violen~ violence violent~ vulgar wank
    whore+ wicked worsens worthless wretched wrongdoing wtf ffs fml stfu fuck+ fucked fucking fuckin fkn
    asshole+ bitch bitches bitching crooked dickhead douche twat wimp yuck yucky horribleness incompetents
    subpar underwhelm/ underwhelming unwieldy overcharg= overheats soulless cliche cliches`,
  '-3': `abhorrent abomina~ abominable agonizing~ atrociously barbaric contemptible cruelest deplorable
    despicably detest/ detestable diabolical disastrously disgustingly excrement genocid~ genocide gruesome
    heinous hellhole horrendous~ horrify/ horrifying insufferable loathsome monstrous nightmarish repugnant
    sadistic scum scumbag+ shittiest terribleness unspeakable vilest worst worthlessness abysmally
    appallingly`,
};

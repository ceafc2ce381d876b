/** Words of every day in Portuguese; see `Lexicon.words` for the weights and `endings.ts` for the signs. */
export const general: Readonly<Record<string, string>> = {
  '3': `ador/ am/ amei amo apaixonante+ apaixonad~ apaixonei apaixonar arras/ arrasou brilhante+ brilhantemente
    deslumbrante+ divin~ encantador encantadora encantadores encantad~ encantou encant/ esplêndid~ esplendor
    espetacular espetaculares espetáculo estupend~ extraordinári~ fabulos~ fascinante+ fascin/ fenomenal
    fenomenais formidá% genial geniais genialidade gloriós~ glorios~ grandios~ impressionante+ inesquecí%
    lind~ lindíssim~ lindão maravilh/ maravilha+ magnífic~ magistral magistrais memorá% notá% perfeição
    primoros~ sublime+ soberb~ supimpa fodástic~ mitou mito fera brabo sensa divo diva+ rainha+ rei gat~
    obra-prima emocionante+ hilári~ obrigadíssim~ gratidão felicíssim~ excelentíssim~ espetaculos~ adorá%
    amá% irretocá% irrepreensí% inigualá% incompará% louvá% admirá% invejá% fantasticamente incrivelmente
    perfeitinh~ excelência primeiríssima sensacionalmente`,
  '2': `abençoad~ abençoe abençoou aben$ abraç/ abraço+ abraçã% acalent/ acalm/ aceit/ acert/ acessibilidade
    aclam/ acolhiment~ acolh= aconchegante+ aconchego aconselh/ admir/ admira$ admirador admiradora agrad/
    agradá% agradec= agradeciment~ ajudad~ ajudando alegr/ alegre+ alegria+ alegremente alívio aliviad~
    alivi/ altruísta+ amabilidade ambicios~ amig~ amigão amizade+ amor amores amoros~ amorzinho amparad~
    ampar/ anim/ animad~ anima$ aplaud^ aplauso+ apreci/ aprecia$ aprend= aprendizado+ aprendizagem aprimor/
    aprimorament~ aprovad~ aprov/ aproveit/ atenciosamente atrativ~ atraente+ atual~ atualizad~ autêntic~
    autonomia avanç/ barat~ bel~ beleza+ belíssim~ bendit~ benefici/ benefício+ benéfic~ benevolente+ bênção
    bem-vind~ bem-estar bem-humorad~ bem-sucedid~ beij~ beijo+ beijinho+ bonit~ bonitão bondade bondos~
    boníssim~ brilh/ brilho brinc/ brincadeira+ caloros~ campeão campeã campeões caprich/ carinho carinhos~
    carismátic~ carisma cativante+ cativ/ celebr/ celebra$ charmos~ charme cheiros~ chique+ civilizad~
    coerente+ coerência coes~ companheir~ companheirismo comemor/ comemora$ comodidade cômod~ compaixão
    compreensão compreensiv~ comprometiment~ confort/ confortá% confort~ confraterniza$ confi/ conquist/
    conquista+ conquistad~ consagrad~ consistente+ consistência consol/ contemplad~ content~ contentament~
    convenient~ conveniência conveniente+ cooper/ coopera$ cooperativ~ coragem corajos~ cortês corteses
    cortesia crédito cresc= cresciment~ criativ~ criatividade cuidados~ cuid/ cult~ curt^ curti curtindo
    dádiva+ decente+ decência dedic/ delícia+ delicios~ delicad~ delicadeza descontraíd~ descontra$
    descolad~ desenvolv= desenvolviment~ desenvoltura desafiador desafiadora desafiadores destaque+ destac/
    dign~ dignidade dinâmic~ dinamismo diplomátic~ discret~ distint~ divers~ diversidade diversão divert^
    divertidíssim~ doce+ doçura econômic~ economiz/ educadíssim~ efetiv~ efetividade elegante+ elegância
    elogiad~ elogi/ emocion/ emo$ empatia empolgante+ empolgad~ empolg/ encoraj/ energia enérgic~
    engrandecedor engrandecedora engaj/ engajament~ engraçad~ engraçadíssim~ enriquecedor enriquecedora
    enriquec= entusiasmad~ entusiasmo entusiasm/ entusiasta+ equidade equilibrad~ equilíbrio esclarecedor
    esclarecedora esclarecid~ espert~ esperança+ esperanços~ espontâne~ estabilidade estimad~ estimulante+
    estímul~ estimul/ estruturad~ ética étic~ exaltad~ exat~ exit~ êxito expertise experiente+ fã fãs
    facilitador facilitadora fam~ familiar favorit~ favorá% favorec= felicidade+ felizmente felicit/ festa+
    festej/ fidelidade fiel fiéis fof~ fofíssim~ fofura+ formos~ fraternal fresquinh~ fresc~ funcional
    ganhador ganhei ganhou ganh/ garantid~ generos~ generosidade genuín~ gost/ gostos~ gostosíssim~
    gostosur~ gostinho gracinha gracios~ gratificante+ gratific/ gratuit~ grátis guerreir~ habilidos~
    habilidade+ harmonia harmônic~ harmonios~ herói heroína heróic~ honest~ honestidade honr/ honra honrad~
    hospitaleir~ humanizad~ humano humild~ humilde+ humildade igualdade ilumin/ iluminad~ impactante
    impecabilidade impecavelmente incentiv/ incentivo+ inclus~ inclusão inclusiv~ independência inclu$
    inovador inovadora inovadores inov/ inova$ inspirador inspiradora inspiradores inspir/ inspira$
    instrutiv~ integr/ integra$ integridade íntegr~ inteligente+ inteligência inteligentíssim~ intuitiv~
    invencí% invest^ irad~ jeitos~ jóia joia jovial just~ justiça leal leais lealdade lev~ leveza liber$
    liberdade limp~ limpinh~ limpeza limpíssim~ louvor louv/ lucr/ lucrativ~ lut/ luxo luxuos~ lúcid~
    lucidez maneir~ massa meritocracia mérit~ mérito+ meig~ merecid~ merec= merecimento milagre+ mimos mimo
    moderna modern~ modernidade moderniz/ motiv/ motiva$ motivador motivadora motivadores multicultural
    multidisciplinar nobre+ nostalgia notavelmente oba obrigad~ obrigadinh~ oportunidade+ otimism~ otimista+
    otimiz/ ousad~ ousadia pacientemente pacífic~ paix~ paixão paixões parabeniz/ parceria+ participativ~
    paz perseverante perseverança pioneir~ plen~ pleníssim~ plural pontualmente popular poderos~
    positivamente positividade potente+ preciosa precios~ preciosidade predilet~ prefer^ preferid~ premiad~
    premi/ prêmio+ prestígio prestigi/ primor privilégio privilegiad~ prodígio produtividade progred^
    progress~ progresso+ promissor promissora promoç~ promoções promovid~ promovem promove prosper/
    prosperidade prósper~ proteg= prove$ proveitos~ prazer prazeres prazeros~ qualidade+ querid~
    queridíssim~ queridão realiz/ realizad~ realização recompens/ recompensador recompensadora reconfortante
    reconhec= recomend/ recomendadíssim~ recomendá% recuper/ refinad~ refrescante relax/ relaxante+
    remunerad~ renomad~ renov/ resilien~ resiliente+ resiliência respeit/ respeitad~ respeitá%
    respeitadíssim~ responsabilidade responsá% retribu^ reconfort/ revolucionári~ ric~ riqueza rir risad~
    risada+ robust~ romântic~ sábi~ sabedoria saboros~ sabor sadi~ saudá% sagaz salvador salv/ salvou
    satisf~ satisfaz satisfez satisfazer serenidade seren~ seriedade sensat~ sensatez sensí% sensibilidade
    sinceridade sincer~ sofisticad~ solidári~ solidariedade solícita sorr^ sorris~ sorriso+ sorte sortud~
    sossego suave+ suavidade suavemente sucesso+ superação super/ superou superior superiores sustentá%
    suprem~ surpreend= surpreendente+ talento+ talentos~ ternura tolerante+ tolerância top topzera toper
    transform/ tranquilidade tranquiliz/ triunf/ triunfo+ unid~ união unic~ únic~ vantajos~ vantagem
    vantagens valente+ valeu valios~ valor valoriz/ valoriza$ vencedor vencedora vencedores vencer venceu
    vencemos vence vibrante+ vibr/ virtude+ virtuos~ visionári~ vitalidade vitória+ vitorios~ viva vivaz
    voluntári~ xodó zelo zelos~ amém aleluia uhul uhuu eba ebaa yes aniversário bjs bj bjo bjos bjinhos abs
    abç abçs vlw obg obgd obgda brigad~ tmj convênio aprendi aprendemos evolu^ evolução flexibilidad~
    humanit~ amigá% amigavelmente amistos~ bonificação bônus capacit/ capacita$ treinament~ descontra^
    estruturado globalizad~ reputa$ sólid~ solidez tradi$ visibilidade networking estabil~ perspectiva+
    parcerio oportuniz/`,
  '1': `acredit/ acolchoad~ adequ/ afeto afetuos~ afinidade agil agilidade ansios~ aten$ atenç~ atento atenta
    atentos autoestima calm~ calmamente certeza certíssim~ completinh~ concord/ conhecimento+ consider/
    considerá% consegu^ consciente+ conscient~ contribui$ contribu^ cooperação correspond= cuidado+ desej/
    diferenciad~ diferencial disposi$ dispost~ especial especiais essencial evoluíd~ experiência+ famos~
    fácilmente fé fenômeno fort~ forte+ garant^ grandão graças harmoniz/ importante+ importância
    interess/ interesse inédit~ jovem joven~ legítim~ lembran$ maior maravilhad~ merece merecem moderad~
    natural opinar organiz/ original originais particip/ possibilidade+ possí% preserv/
    prest/ pront~ prometedor proteção qualific/ razoá% recente recompor reconciliar reencontr/ relev~
    relevante+ riso significativ~ saúde saudade+ sextou sim sossegad~ supriu suprir suport/ torcida torcendo
    turbin/ vari~ variedade varied~ verdadeir~ verdade viajar vontade wow uau uaau desconto+ bolsa ganho+
    localização pagam pagos refeitório fretado creche ginástica híbrido estabilizad~ plr folga+ feriado
    férias chocolate pizza praia sol carreira colegas colega inova haha`,
  '-1': `aborrec= acidente+ adiad~ adi/ afastad~ alegad~ alerta apátic~ apertad~ apert/ apreensiv~ arrepend=
    arrependid~ ausent~ azar barulh~ barulho+ batalha bloque/ bloqueio bloquead~ boato+ brig~ briga+ brig/
    buraco cair cansaço cans/ cansativ~ careir~ carente+ choc/ choque chor/ choro chorand~ chorei cobr/
    cobrança+ cobranças coitad~ complex~ confront~ contest/ controvers~ controvérs~ contradi$ crític~
    critic/ culpa culpad~ culp/ custoso dano+ débito defasad~ defasagem derrot~ derrota+ desacord~ desafi~
    desanim/ desaparec= desapareceu descart/ desconfort~ desconfi/ desconfiança desconhecid~ descuid/
    desculpa+ desculp/ desempreg~ desemprego desigual desiguais desigualdade+ desinteress~ desinteressante+
    desist^ desligad~ desligament~ desnecessári~ desperdiç/ desperdício+ despes~ despediment~ demit^
    demissão demissões diminu^ discuss~ discussão discussões discut^ disput~ distante+ dívida+ doente+
    doença+ dor dores dolorid~ doloros~ doid~ dureza duvid~ duvid/ duvidos~ embaraç~ empurr/ encerr/ engan/
    engano+ enjoad~ enjô~ enrol/ envelhec= enxaqueca errôn~ escass~ escassez escuro esgotad~ esgot/
    esquisit~ estranh~ estrag/ estragad~ exager/ exagero+ exagerad~ excess~ excessiv~ excesso exigente+
    expuls/ extint~ fake falec= faleceu faliment~ faliu feri/ ferid~ fila+ fofoc~ fofoca+ fome fri~ frio
    fug^ gord~ gripe+ grit/ grito+ guerra+ hesit/ impacient~ impaciente+ impaciência imped^ impediment~
    impessoal implic/ imponh~ impost~ improvis/ improviso+ imprevist~ inadimplen~ incert~ incerteza+ incoer~
    incômod~ incomod/ inconsequent~ inconsistente+ inconveniente+ indecis~ indecisão indefinid~ indefini$
    infelizmente inflação informalidade ineficáci~ inexist~ inexistente+ inexperien~ inexperiente+ ingênu~
    inquiet~ instabilidade insist^ insos~ intrig~ intriga+ invas~ inveja invejos~ ironia irônic~ irrit/
    isolad~ lacuna+ lágrim~ lágrima+ lamento lament/ lerd~ limita$ louc~ loucura maçante+ machuc/ mago/
    mal-entendido mancada+ medo medos medos~ menosprez/ microgerenciamento misér~ monóton~ monotonia morn~
    morte+ mort~ morr= morreu multa+ nervos~ nervosismo obrigações ofend= opin~ oprim^ osci~ pálid~ pânico
    parcialidade parcial passiv~ pecado pena penoso penos~ perig~ perigo+ perigos~ pertub~ perturb/ pesad~
    pessimist~ pessimista+ pobre+ pobrez~ polêmic~ poluí~ poluição pression/ pressão preguiç~ preguiça
    preguiços~ preocup/ preocupa$ preso presa presos presas priv/ priva$ protest~ quebr/ quebrad~ queim/
    raro reclam/ recus/ reduz^ reduç~ redução reféns refém regress~ rejeit/ rejei$ repet^ repetid~ resist^
    restri$ restrit~ retroced= rigid~ rígid~ rigidez rotativ~ rotatividade rotina ruído+ sacrific/
    sacrifício+ saturad~ secundári~ sem-graça simplória sobrecarreg/ sofr= sofrid~ sofriment~ solid~
    sonolent~ sono sozinh~ suj~ sujeira suspeit~ susto+ tard~ temer tens~ tensão tenso tímid~ tragic~
    transtorn~ transtorno+ trist~ tropeç/ turnover vazi~ vergonhinha velh~ vulnerá% zero zerad~ afff aff
    ué oxe eita meh bah sqn hm hum desnivelad~ pouquíssim~ hierarqui~ hierárquic~ hierarquia engessament~
    estagna$ estagnad~ centraliz/ centralizador centralizadora centralizad~ favoritismo+ panelinha+ panela
    informais terceiriz~ cortes corte cortad~ inseguranç~`,
  '-2': `abandon/ abismal abomin/ aborrecid~ aborreciment~ abus/ abuso+ abusiv~ acabad~ acus/ acusa$ adoec=
    adoecid~ afront~ agonia agonizante agred^ agressiv~ agressão agressões agressividade alienad~ amargur~
    amarg~ ameaç/ ameaça+ ameaçador ameaçadora amador amadora amadores amadorismo amaldiçoad~ angústia+
    angustiad~ angustiante+ aniquil/ antiétic~ antiquíssim~ apavor/ apavorad~ apavorante+ apodrec= arcaic~
    arrasad~ arruin/ arruinad~ assalt~ assalto+ assassin~ assassinato+ assedi/ assust/ assustad~ assustador
    assustadora atac/ ataque+ aterroriz/ atrapalh/ atrapalhad~ atrofi/ autoritári~ autoritarismo azed~
    babaca+ babaquice balbúrdia banaliz/ bandid~ baderna besta+ besteira+ bizarr~ bizarrice blasfêm~ bobagem
    bobagens bob~ bobo boboca bost~ bronca+ brutal brutais brutalidade brut~ burr~ burrice+ cag/ cagad~
    calamidade calamitos~ cafon~ caluni~ calote+ canalha+ canseira canibal capeta catástrof~ catástrofe+
    catastrófic~ cheat chatão chat~ chatice+ chateação chatead~ chate/ chorume cínic~ cinismo ciumen~ ciúme+
    colaps~ colapso complic/ condenad~ conden/ conspira$ constrang= constrangid~ constrangiment~
    constrangedor constrangedora contamin/ corrompid~ corrup$ corrup~ corrupção corrupto+ covard~ covarde+
    covardia cretin~ crime+ criminos~ crise+ cruel cruéis crueldade culposo decadência decadente+ decep$
    decepcion/ degrad/ degradante+ delinquen~ deprimente+ deprimid~ deprim^ depressão depressiv~ derrotad~
    desabaf~ desagrad/ desagradá% desajeitad~ desalinhad~ desalinhament~ desamparad~ desanimad~ desanimador
    desanimadora desapont/ desapontad~ desastrad~ descarad~ descontentament~ descontente+ descontrol~
    descontrolad~ descredibil~ descumpr^ desequilibrad~ desequilíbrio desesper/ desespero desesperad~
    desesperador desgast/ desgastante+ desgaste desgoste desgosto desgraç~ desgraça desgraçad~ deshumano
    desilud~ desilusão desinform~ desleal desleais deslealdade desleix~ desleixo desmoraliz/ desmotiv/
    desmotivante desmotiva$ desmerec= desobedien~ desones~ desonest~ desonestidade desord~ desordem
    despreocupad~ desprez/ desprezo desprezí% desprotegid~ desqualificad~ desrespeit/ destemper~ destru^
    destrui$ destruid~ desvaloriz/ desvaloriza$ desvantagem desvantagens deteriora deterior/ dificult/
    dificuldade+ discriminad~ discrimin/ discrimina$ ditad~ ditador ditadores ditadura dolos~ drama doentio
    doenti~ egoísta+ egoísmo egocêntric~ embaraçoso embargad~ embolad~ encheção enfad~ enfadonh~ enfurec=
    enganação enganad~ enganos~ enganador enojad~ enoj/ entedi/ entediad~ entediante+ errad~ escândalo+
    escandalos~ escravid~ escravidão escrav~ escravo+ escrot~ escrotice esculhamb/ esnob~ esquecid~
    estelionat~ estúpid~ estupidez estress/ exaustão explor/ explora$ explorador explorad~ extors~ extorsão
    fajut~ falh~ falhad~ falt/ falsa falsas falsidade falso falsos fals~ falênc~ fascista+ fedorent~ fed=
    fedid~ fei~ feios~ feiura ferr/ ferrad~ fingid~ fing^ fiasc~ fiasco+ fracass/ fracasso+ fracassad~
    fraude+ fraudulent~ frescura+ frustr/ fúria furios~ fútil fúteis futilidade ganânci~ ganancia ganancios~
    gentalha golpe+ golpist~ golpista+ gorduros~ grotesc~ hipócrita+ hipocrisia hostil hostis hostilidade
    humilh/ humilha$ idiota+ idiotice+ ignor/ ignorante+ ignorância ilegal ilegais ilegalidade ilud^ ilusão
    ilusões imatur~ imaturidade imbecil imbecis imbecilidade imoral imorais imperdoá% impun~ impunidade
    imprestá% imprudente+ imprudência impotên~ impotente+ inadmissí% inaceitá% inclemen~ incompatí%
    incompreensí% incompreensão inconformad~ incorreto indecente+ indecência indefensá% indesejá% indesejad~
    indign/ indignad~ indigna$ indign~ indiscret~ infect/ infeliz infelizes infelicidade infern~ inferno
    infernal infantil infantilidade inferior inferiores infiel infiéis infortun~ infundad~ ingrat~
    ingratidão inimig~ inimizade insalubre+ insalubridade insan~ insanidade insens~ insensat~ insensí%
    insensibilidade insignificante+ insult/ insulto+ instabil~ intolerante+ intolerância intolerá% intrans~
    intransigente+ intromet~ inund~ inútei~ inutilidade invasiv~ invá% invej/ irresponsá% irresponsabilidade
    irrita$ jararaca ladr~ ladrão ladra ladrões lament~ lastim/ lástima lastimá% lixão lixo+ louqu~ lúgubre
    luto machismo machista+ mafios~ mald~ maldad~ maldade+ maldit~ maldi$ malandr~ malcriad~ mal-humorad~
    mal-intencionad~ mal-feito mal-feita malfeit~ maléfic~ malígn~ malvad~ maltrat/ maltratad~ manipul/
    manipulador manipula$ mata+ matar mataram matou mau-caráter mau-humor medíocre+ mediocridade mendig~
    menti mentindo mentiu ment^ mentira+ mentiros~ merda+ mesquinh~ mesquinharia mimad~ miserá% miséria
    misógin~ mofad~ moribund~ mortal morrendo nazista+ nefast~ negativ~ negativamente negatividade nej
    negligenci/ nepotismo neurótic~ nocivo nociv~ noj~ nojent~ nojo nulidade obscen~ obscur~ ódio odios~
    ofendid~ ofensa+ ofensiv~ ofensor opressão opressor opressora oprimid~ ordinári~ otári~ palhaç~ palhaço+
    palhaçada+ paranóic~ pavor patétic~ pedante+ pelego pelegos perd~ perda+ perdedor perdedora perdid~
    perdi$ pervers~ perverso perversidade pernicios~ perseguid~ perseguição persegu^ perseguições
    pessimamente pilantra+ pífi~ pior~ pior/ piorzinh~ plágio podre+ podridão porcaria+ precariedade
    precarizad~ precariza$ preconceito+ preconceituos~ prejudic/ prejudicial prejudiciais prepotente+
    prepotência pressionad~ problemátic~ promíscu~ provoc/ putaria pqp fdp vsf vtnc krl porr~ porra raiva
    raivos~ racismo racista+ rançoso ranço rasg/ rasteir~ rebaixad~ rebaix/ reclusão repress~ repressão
    reprov/ reprovad~ reprovação repudi/ repúdio repugnante+ repugn/ repulsa repulsiv~ ressentid~
    ressentiment~ retaliaç~ retaliação retali/ retrocess~ retrocesso+ retrógrad~ revolt/ revolta revoltad~
    ridiculariz/ rivalidade roub/ roubo+ roubad~ roubalheira ruína+ rude rudez~ sabot/ sabotagem sacanagem
    sacan~ safad~ safadeza saqueador sarcástic~ sarna selvag~ selvageria sem-noção sem-vergonha sinistr~
    sobrecarreg~ sofrível sofríveis soberba suborn~ suborno subestim/ sufoc/ sufocante+ sufoco suicíd~
    suicídio sujos superficial superficiais superlotad~ tédio tedios~ teimos~ temeros~ terror terrorista+
    terrorism~ terrorismo tirania tirânic~ tirano+ tormento+ torment/ tortur/ tortura+ tolice+ tol~ tonto+
    tóxic~ toxicidade trág~ tragédia+ trágic~ traiçoeir~ traição traições traid~ traidor traidora traidores
    trai traiu trapac~ trapaça trauma+ traumátic~ traumatiz/ tretas treta trev~ tristez~ tristeza triste+
    tristonh~ trouxa+ truculen~ turbulen~ tumult~ ultrapassad~ ultraj~ ultraje vadi~ vagabund~ vergonh~
    vexame+ vexatóri~ vici~ vício+ vilão vilã vingança vingativ~ violên~ violência violent~ violador vítima+
    vitimism~ vômito vomit/ vulgar vulgares xing/ xingament~ xenofob~ zumbi assedios~ caguei cringe flop
    flopou flopad~ mico micão micou saco sacooo pé-no-saco nojeira trash desestruturad~ desestrutur~
    desumaniz~ desumaniza$ exploratóri~ opressiv~ assistencialismo ineficient~ sobrecargas adoecimento
    burnout esgotament~ microgestão fofocaiad~ despótic~ puxa-saco puxa-sacos puxa-saquismo apadrinhad~
    apadrinhament~ inflex~ inflexibilidade desmotivacional desatenção desatent~ injustificá% malpag~`,
  '-3': `abomináv~ abominá% asqueros~ aterrador aterradora aterrorizante+ atroz atrozes atrocidade+ crápula+
    deplorá% detestá% detest/ detest~ diabólic~ execrá% estarrecedor estarrecedora genocíd~ genocida+
    hediond~ horripilante+ horroros~ horror horrores horrend~ horroriz/ imund~ imundície infame+ insuportá%
    macabr~ massacr~ massacre monstruos~ monstro+ odiá% odi/ odiei pavoros~ péssimamente tenebros~
    vergonhosamente vil vilania desgraceira estuprador estupro estupr/ assassin/ pedófil~ torturad~
    desprezivel`,
};

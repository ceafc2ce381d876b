/** Words of every day in Spanish; see `Lexicon.words` for the weights and `endings.ts` for the signs. */
export const general: Readonly<Record<string, string>> = {
  '3': `ador/ adora% amar amo ama aman amé amado apasionante+ apasionad~ apasion/ brillante+ brillantemente
    buenísim~ bellísim~ chulísim~ deslumbrante+ divin~ encantad~ encantador encantadora encantadores
    encantadoras enamorad~ enamor/ espléndid~ esplendor espectacular espectaculares espectacularmente
    espectáculo estupend~ extraordinari~ fabulos~ fascinante+ fascin/ fenomenal fenomenales fenómeno
    formida% genial geniales genialidad genialmente glorios~ grandios~ impresionante+ increí% inolvida%
    insupera% inmejora% lindísim~ guapísim~ preciosísim~ precios~ preciosidad maravill/ maravilla+
    maravillad~ magistral magistrales magn~ memora% nota% perfección primoros~ sublime+ soberb~ alucinante+
    flip/ flipante+ bestial pasada crack cracks ídol~ máquina diosa reina rey espectaculazo golazo temazo
    temón joyita joya+ joyaza exquisit~ delicios~ deliciosísim~ riquísim~ emocionante+ graciosísim~
    felicísim~ grandísim~ admira% envidia% irreprocha% inigualable+ incompara% extraordinariamente
    maravillosamente superlativ~ sobresaliente+ bárbar~ copad~ chingon chingona chingones padrísim~ cojonud~
    fantásticamente espectacularísimo excelso apoteósic~ épic~ mítico`,
  '2': `abraz/ abrazo+ abrazote abundante+ acert/ aciert~ acierto+ aclam/ acoged> acogid~ aconsej/ aconseja%
    admir/ admira$ admirador admiradora afable+ afortunad~ agradec= agradecimiento+ agrada% agrad/ alab/
    alaba$ alegr/ alegre+ alegría+ alegrías alegremente alivio aliviad~ alivi/ amabilísim~ amena amen~ amig~
    amiguit~ amistad amistades amistos~ amor amores amoros~ ánimo ánimos animad~ anim/ aplaud^ aplauso+
    apoyad~ apreci/ aprend= aprendizaje+ aprob/ aprobad~ aprovech/ asombros~ atentísim~ atractiv~ auténtic~
    avanz/ bell~ belleza+ bendi$ bendito bendita benditos bendiga bendecid~ bendic$ benefici/ beneficio+
    beneficios~ bes/ beso+ besito+ besote besazo+ besaz~ bienestar bienvenid~ bonit~ bonísim~ bondad
    bondados~ brill/ brillo brind/ bueno buena buenos buenas buenazo calidad cálid~ calidez calm~ campeón
    campeona campeones capaz capaces cariño cariños cariños~ carismátic~ caris~ celebr/ celebra$ céntric~
    céntriquísim~ chévere chid~ chul~ chulad~ chulada civilizad~ coherente+ coherencia comod~ cómod~
    comodidad comodidades comodísim~ compañer~ compañerismo compromet= conced~ confort confortable+ confia%
    conform~ conforme+ congratul/ conmov= conquist/ consegu^ consider/ consuel~ contentísim~ conveniente+
    convenient~ cooper/ coopera$ cordialmente cortés corteses cortesía crec= crecimiento+ creativ~
    creatividad cuidados~ cuid/ cuidad~ cumplid~ cumplidor cumplidora curios~ decente+ decencia delicad~
    delicadeza delici~ delicia+ descans/ descanso desenvuelt~ desead~ destac/ destacad~ digno digna dignos
    dignas dignidad dinámic~ dinamismo diplomátic~ discret~ disfrut/ disfrute divers~ divert^ divertid~
    divertidísim~ diversión dulce+ dulzura económic~ edificante efectiv~ eficaz elegante+ elegancia elegid~
    elogi/ elogios emocion/ emocionad~ emo$ empat~ encant/ encanto+ enérgic~ energía engrandec= enhorabuena
    enriquecedor enriquecedora enriquec= entend= entrañable+ entreten~ entretenid~ entusiasmad~ entusiasmo
    entusiasm/ entusiasta+ equidad equilibrad~ equilibrio equitativ~ esperanz~ esperanza+ esperanzador
    esperanzadora esmerad~ esmer/ espacios~ especial especiales espontáne~ estabilidad estimad~ estimulante+
    estimul/ estimulo estrella+ étic~ ética exactitud exact~ exitos~ éxito+ exitazo expert~ experiencia+
    fabul~ facilit/ facilidad facilidades famos~ fantasía favorit~ favora% favorec= felicidad felicidades
    felicit/ felicita$ felizmente festej/ fiel fieles fiesta+ firme+ fortalec= fortaleza+ franc~ fresc~
    funcional funcionales ganador ganadora ganadores ganamos garantizad~ generos~ generosidad genuin~ grat~
    gratific/ gratificante+ gratitud gratuit~ gratis guap~ guapérrim~ gustazo gust~ gusto+ guay hábil
    hábiles habilidad habilidades hermos~ hermosura hermosísim~ héroe+ heroín~ heroic~ honest~ honestidad
    honr/ honor honrad~ hospitalari~ hospitalidad humilde+ humildad idóne~ ideal ideales ilusion/ ilusionad~
    ilusión ilumin/ impecablemente impresion/ impuls/ incentiv/ incentivo+ inclusiv~ inclusión independencia
    innovador innovadora innovadores innov/ innova$ inspir/ inspirador inspiradora inspira$ inteligente+
    inteligencia intuitiv~ insólit~ íntegr~ integridad interesantísim~ jovial justicia leal leales lealtad
    libertad liber/ limpi~ limpieza limpísim~ limpit~ lind~ lindur~ llevader~ logr/ logro+ lujo lujos~
    luminos~ luchador luchadora lucid~ lúcid~ majo maja majos majas majísim~ maj~ merec= merecid~ mérito+
    meritori~ milagro+ mimo+ mimad~ modern~ moderniz/ mola molan molo molaba molaría mono mona monísim~
    motiv/ motiva$ motivador motivadora nobleza nobl~ noble+ nostalgia nítid~ novedos~ oportunidad
    oportunidades optimismo optimista+ optimiz/ ordenad~ orgullosísim~ pacífic~ pacien~ paz pasión pasiones
    perdon/ perfeccion/ perfectísim~ perseverante+ pintoresc~ placer placeres placenter~ plen~ poder~
    popular positiv~ positivamente positividad poten~ potente+ práctic~ prefer^ preferid~ premi/ premio+
    premiad~ prestigios~ prestigio privilegio+ privilegiad~ prodigi~ profesionalísim~ progres/ progreso+
    prometedor prometedora promo$ próspero prosper~ prosperidad proteg= protec$ provechos~ puntualísim~
    querid~ queridísim~ rapidísim~ razona% realiz/ recomend/ recomendad~ recomenda% recomendadísim~
    recompens/ reconfortante+ reconoc= reconocid~ reconocimiento+ recuper/ regal~ regalito+ regalo+ relaj/
    relajad~ relajante+ renovad~ renov/ resolutiv~ respald/ respaldo respet/ respetad~ respeta% responsa%
    responsabilidad riqueza rico rica ricos ricas risa+ ris~ robust~ romántic~ sabios sabi~ sabiduría
    sabros~ salud saluda% salv/ sanador satisf~ satisfacer segurísim~ sensacional sensat~ sensatez sensi%
    sensibilidad seren~ serenidad seriedad sincer~ sinceridad simpatiquísim~ simpátiquísim~ sofisticad~
    solidari~ solidaridad sonr~ sonri~ sonrisa+ sonriente+ sorprendente+ sorprend= suave+ suavidad suerte
    suertud~ súper super/ superior superiores superación tenaz talento+ talentos~ ternura tolerante+
    tolerancia tranquilidad tranquilísim~ tranquiliz/ transform/ triunf/ triunfo+ triunfador triunfadora
    unid~ unión valente valient~ valiente+ valentía valios~ valor/ valora$ variado variad~ ventaja+
    ventajos~ vencedor vencedora vencer vencimos verdader~ versátil vibrante+ victoria+ victorios~ virtud
    virtudes virtuos~ vitalidad viva vivan yuju yupi olé ole bravo brav~ bravísim~ wow guau besis bss tqm
    tkm fiestón gracia gracias gracios~ cariñit~ bn ubicadísim~ amplísim~ ampli~ amplitud acogedorísim~
    confortabl~ impoluto impolut~ reluciente+ repetir repetiré repetiremos repetiría repetiríamos volveré
    volveremos volvería volveríamos volveria cuidadísim~ detallista+ servicialísim~ vistas vistaz~ jacuzzi
    céntrico cerquísim~ surtid~ abundantes tratazo`,
  '1': `acept/ aceptable+ adecu/ agil/ agiliz/ alcanz/ ambicios~ amplia anhel~ asegur/ asist~ atenc$ atención
    atenciones atiend~ atend= aten$ cerca cercan~ ciert~ complet/ completísim~ confi/ conocimiento+
    conscient~ consciente+ contribu~ correctísim~ cuidado dese/ deseo+ desarrollo diferent~ disponib~
    esencial especialmente esper~nza fácilmente famili~ familiar fresquit~ fuerte+ garantí~ garantía grande+
    hogareñ~ igualdad importante+ importancia interes~ interés jaj~ legítim~ leg~ mejoría moderad~ natural
    novedad novedades nueva original originales particip/ posible+ posibilidad prepar/ prepara$ proteg~
    prudent~ prudente+ puntualmente razonable+ recuerdo+ recuerd~ renov~ resolv= sencillez serio
    significativ~ silencios~ tradicional tranquilamente útilmente vari~ vacacion~ vacaciones viernes verano
    finde navidad cumple cumpleaños viaj/ playa helado chocolate café pizza haha bienvenida piscina terraza
    recomendación vamos arriba tasty enriquecid~ capacit/ capacita$`,
  '-1': `aburr^ accident~ accidente+ achac~ acus~ adiós agobi/ agobio agit/ ajustad~ alarm~ alarma alert~ alerta
    ansios~ ansiedad antigu~ apátic~ apenas apenad~ apret~ asust/ avería averiad~ averías ausent~ bache+
    bajón basta básic~ bronca broncas caída+ caer calor cansancio cans/ cansadísim~ carenc~ carencia+
    carent~ carísim~ castig/ castigo choc~ choque+ cobr/ colas coste+ compet~ complej~ complic/ conden~
    conflictiv~ confund^ contradic$ controvers~ controversia corrient~ crític~ critic/ crisis culp/ culpa+
    culpable+ dañ/ daño+ débil debilidad debilidades defic~ deficiencia+ derrot~ derrota+ desacuerd~ desafí~
    desanim/ desaparec= desaparecid~ descart/ desconf~ desconfianza desconfi/ descont~ desconocid~ descuadr~
    desgast/ desgaste desigual desigualdad desil~ desocup~ despacio despedid~ desped^ desperdici/
    desperdicio despid~ despido+ desvelad~ deud~ deuda+ dificil difíc~ dificult/ discusión discusiones
    discut^ distan~ distante+ dolor dolores duel~ dud/ dudos~ dur~ dureza encarec= enferm~ enfermedad
    enfermedades enferm/ enred~ equivoc/ escas~ escasez escándal~ estanc~ estancad~ estrech~ estropead~
    estrope/ evasiv~ exces~ excesiv~ exceso exig^ exigente+ expuls/ extrañ~ fall/ fatiga fatig~ frágil frí~
    frío gast/ gasto+ golpe+ gripe grit/ grit~ guerra+ hambre huelga+ hum~dad humedad improvis/ improvisad~
    impuest~ incendi~ incertidumbre inciert~ incómod~ incomodidad incomod/ inconsistent~ inconveniente+
    indecis~ infección inflación ingenu~ inquiet~ inquietud insist^ insoson~ insuf~ interrump^ intranquil~
    intrusiv~ ironía irónic~ justit~ lágrima+ lejan~ lejísimos lejos lío+ lloviend~ llor/ lloran lloro loc~
    locura mancha+ manchad~ mare~ mediocr~ mediocre+ miedo+ miedos~ mínim~ mojad~ monóton~ monoton~ muert~
    muerte+ multa+ murió morir nervios nervios~ obligad~ oblig/ obras ojeras olvid/ oscur~ oxidad~ pasiv~
    pausad~ peligr~ peligro peligros~ pelea+ pele/ perder pobr~ pobreza polémic~ polvo+ preocup/ preocupa$
    presión presion/ prisa+ privad~ protest/ protesta+ quebr~ quej/ quejic~ quejica+ quem/ rar~ rarísim~
    rechaz/ recort/ recorte+ reduc^ regul~ repet^ resfriad~ restric$ restring^ retir~ rotura+ ruido+ ruidos~
    ruidosísim~ rutina sacrific/ sacrificio secund~ sed separad~ soledad solit~ soport/ sospech~ sospecha+
    sucumb^ suspend~ susto+ suspenso tard/ temor+ tens~ tensión torpe+ triste+ trist~ vací~ vag~ viej~
    vulnera% justificac$ ay uf uff buf puf ups joe jolín jopé caray caramba aj bah meh anticuadísim~
    mejorable+ pasable+ ruidosa moqueta cucarachas caduc~ caducad~ desfasad~`,
  '-2': `abandon/ abandonad~ abandono abomin~ aburrid~ aburridísim~ aburrimiento abus/ abus~ abuso+ abusiv~ acos/
    acoso agobiante+ agobiad~ agonía agot/ agotamiento agrav~ agred^ agresión agresiones agresiv~ alevos~
    amarg~ amargur~ amargura amenaz/ amenaza+ angusti~ angustia angustiad~ angustiante antihigiénic~
    antipatía apest/ apestos~ arcaic~ arreb~ arruin/ arruinad~ asalt~ asalto asco+ asqu~ asesin~ asesino+
    asesinat~ asesinato+ asustad~ atac/ ataque+ atent~do atentado+ aterr~ atropell~ autoritari~ avergonzad~
    avergonz/ barbaridad basura+ basur~ berrinche bobad~ bob~ bobo bobos bochorn~ bochorno bochornos~
    borrach~ bronc~ brut~ bruto brutalidad burl~ burla+ burl/ burr~ cabr~ cabrón cabrona cabrones cabread~
    cabre/ cabreo caótic~ cagad~ cagada cag/ canall~ canalla+ cansin~ cansino carajo cárcel castrante
    catástrof~ catástrofe+ catastrófic~ chap~ chapuz~ chapuza+ charlat~ chantaj~ chantaje+ chorr~ chorizo+
    chung~ cínic~ cinismo cobard~ cobarde+ cobardía colaps~ colapso complicadísim~ condenad~ conspir~
    contamin~ contaminad~ corrup~ corrup$ corrupción corruptos corrupto coñazo crim~ crimen crímenes
    criminal criminales cruel crueles crueldad cutr~ cutre+ cutrez dañin~ decaden~ decadente+ decadencia
    decepcion/ defectuos~ defraud~ defraudad~ defraud/ degradant~ dejadez delincuen~ delincuente+ delito+
    demagog~ demagogia denigrante+ denunci~ deplorable+ deprim^ deprimente+ deprimid~ depresión depresiv~
    desagradable+ desagrad/ desagradecid~ desalent~ desamparad~ desanimad~ desaprob~ desaprovechad~ desas~
    desatendid~ desatinad~ desatención descarad~ descaro desconsiderad~ desconsuelo descontent~ descontrol
    desconch~ desesper/ desesperación desesperad~ desesperante+ desgraci~ desgracia+ desgraciad~
    desgraciadamente deshonest~ desidia desilusion/ desilusión desilusionad~ desinter~ desleal desleales
    desmotiv/ desmotivación desmotivador desmotivante+ desord~ desprec~ desprecio despreci/ desprecia%
    desprestig~ desprovist~ desquici~ destroz~ destroz/ destrozad~ destru~ destruc$ destruid~ desventaja+
    deterior~ deterioro deteriorad~ dictad~ dictador dictadura difam~ discrimin/ discrimina$ doloros~ dolid~
    dolorid~ ególatr~ egoís~ egoísta+ egoísmo embust~ embuster~ empeor/ enfad~ enfad/ enfado+ enfadadísim~
    enfurec= engañ~ engañ/ engaño+ engaños~ enojad~ enoj/ enojo+ enojos~ envidi~ envidia envidios~ erróne~
    escandalos~ escándalo+ esclav~ esclavitud escor~ escoria espantad~ espanto estaf~ estafa+ estafador
    estafadores estaf/ estereot~ estorb~ estúpid~ estupidez estupideces exager~ exagerad~ exhaust~ explot~
    explota$ extorsión facha+ fachas falaci~ fals~ falsedad falso falsos fanátic~ fanatismo fastidi~
    fastidio fastidi/ fastidios~ feo fea feos feas feísim~ fiasco+ fracas~ fracaso+ fracas/ fracasad~
    fraude+ fraudulent~ fregad~ frívol~ frustr/ furia furios~ genocid~ gilipollas gilipollez golpist~ gorrón
    grave+ gravísim~ grosería+ grot~ grotesc~ guarr~ guarrada guarro harto harta hartos hartas hart~
    hartazgo hed~ hedor herid~ hij~puta hipócrit~ hipócrita+ hipocresía hostil hostiles hostilidad humill~
    humill/ humillación idiot~ idiota+ idiotez ignorante+ ignorancia ignor/ ilegal ilegales ilegalidad
    ilógic~ imbécil imbéciles imbecilidad impot~ impotencia impresenta% imprudent~ impuntual impuntuales
    impuntualidad impunidad impune+ inaccesi% inacept~ inadmisi% inapropiad~ incapac~ incapaz incapaces
    inclemen~ incompeten~ incompren~ incomunicad~ incoher~ incoherente+ inconcebi% incumpl^ incumplimiento+
    incumplid~ indecent~ indecente+ indefens~ indeseable+ indign/ indignad~ indigna$ indign~ indigno infam~
    infamia infantiloide infeliz infelices infelicidad infern~ infernal infierno infiel infumable+ ingrat~
    injustific~ inmadur~ inmadurez inmoral inmorales inmund~ inquin~ insalubre+ insens~ insensat~ insensi%
    insípid~ insolent~ insolente+ insoport~ insult/ insulto+ insultante+ intimid~ intimid/ intoler~
    intolerante+ intolera% intolerancia inválid~ inviable+ irrespetuosidad irresponsable+ irresponsabilidad
    irrit/ joder jodid~ jod= joden jodiend~ jode ladrón ladrona ladrones lament~ lament/ lamento lástima
    lastim~ lastim/ lent~simo llorand~ machis~ machista+ machismo mafi~ mafia mafios~ maldad maldades maldi~
    maldit~ malísim~ malent~ maleduc~ malgast/ maleant~ malici~ malicia malicios~ maloliente malos maltrat/
    maltrato maltratad~ malvad~ manipul~ manipul/ manipula$ manosead~ maric~ masacr~ masacre+ matar mataron
    mató mentir mentira+ mentiros~ mentiros mient~ miente+ mienten mierda+ miserable+ miseria moh~ moho
    molest/ molestísim~ mort~ mugr~ mugre mugrient~ narco nauseabund~ náusea+ nazi+ necedad neci~ neglig~
    negativ~ negativamente negatividad nul~ obscen~ obsolet~ odi~ odi/ odio odios~ ofend= ofendid~ ofensa+
    ofensiv~ opresión opres~ pánico patán patética patétic~ patader~ payas~ payaso payasada+ pendej~
    pendejada perdedor perdedora perdedores pérdida+ perd~ perezos~ pereza pésima pesadill~ pesadilla+
    pesadez pestilent~ petul~ plaga+ podr~ podrid~ porquería+ prejuicio+ prepot~ prepotencia presumid~
    problem~ problemátic~ prohib~ puta putos putada putead~ puñeter~ rabi~ rabia rabios~ racis~ racista+
    racismo rastrer~ ratas rata reclamaciones reclamación rechaz~ rechazo repugn~ repugnante+ repulsiv~
    resentid~ resentimiento retrógrad~ retroces~ retroceso ridicul~ ridiculez riesg~ rob/ robo+ robad~ roñ~
    roñoso ruin~ ruina sabot~ sangrient~ sarn~ secuestr~ secuestro sinvergüenza+ sinsentido siniestr~
    sobrevalorad~ sofoc~ sofocante+ soso sos~ suci~ suciedad sucísim~ sufr^ sufrid~ sufrimiento suici~
    suicid~ suicidio superficial superficiales temeros~ terrible+ terror terroris~ terrorista+ terrorismo
    timo timad~ tim/ tiran~ tiranía tont~ tontería+ tonto+ tóxic~ toxicidad tragedia+ trágic~ traición
    traicion/ traidor traidora traidores tramp~ trampa+ trampos~ traum~ trauma+ tristeza+ tristísim~ turbi~
    venganz~ venganza vengativ~ vergonzosamente verg~ vicios~ víctima+ vil viles viola$ violador violadores
    violen~ violencia violent~ vomit~ vómito vulgar vulgares xenóf~ xenófob~ hdp ptm wtf cringe penos~
    lamentables bloqueante desastroso decepción caca asquito huevón huevad~ boludez boludeces pelotud~ forro
    ojete chafa naco gacho gach~ mamada culer~ ñoñ~ pinche+ cutrísim~ ladronazo`,
  '-3': `abominable+ aberrante+ aberración asquerosid~ asqueros~ asquerosidad atroz atroces atrocidad deleznable+
    deplora% despreciable+ detestable+ detest/ diabólic~ escalofriante+ espantosísim~ execrable+ genocidio
    hediond~ horripilante+ horror horrores horroros~ horrend~ horroriz/ infame+ inmundicia insufrible+
    insoporta% macabr~ monstruos~ monstruo+ nefast~ odiable+ pésimamente pavoros~ repulsivo siniestro
    vomitiv~ horribilísim~ malvadísim~ bazofia infecto infect~ vergonzosísim~ tenebros~`,
};

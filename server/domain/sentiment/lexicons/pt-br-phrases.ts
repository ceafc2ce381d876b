/** Expressions whose meaning their words do not have; a bar ends each. See `Lexicon.phrases`. */
export const phrases: Readonly<Record<string, string>> = {
  '3': `nota 10 | nota dez | 10 de 10 | super recomendo | está de parabéns | estão de parabéns | acima da
    média | acima do esperado | superou as expectativas | superaram as expectativas`,
  '2': `problema nenhum | problema algum | atraso nenhum | atraso algum | erro nenhum | não houve atraso |
    não houve atrasos | não houve erro | não houve problema | fui ouvido | fui ouvida | fomos ouvidos |
    me ouviram | nos ouviram | não teria sido possível | não teria dado certo | não teria saído | não
    seria possível sem | não mudaria nada | não mudaria uma vírgula | de volta aos trilhos | agora está
    redondo | está redondo | não teria conseguido sem | não teria conseguido | compensa com folga |
    sem problemas | sem problema | nada a reclamar | nada do que reclamar | não tenho do que reclamar |
    não tenho nada a reclamar | não tenho o que reclamar | nenhuma reclamação | não é ruim | tudo certo
    | tudo bem | tudo em ordem | no prazo | dentro do prazo | antes do prazo | na hora | em dia | de
    primeira | continuem assim | continue assim | sempre que preciso | nota 9 | faz falta | mão na roda
    | vestir a camisa | veste a camisa | vestem a camisa | tirar de letra | tira de letra | tiram de
    letra | tirei de letra | tirou de letra | dar um show | dão um show | deu um show | deram um show |
    dá um show | dão um baile | deu um baile | nota mil | mil vezes melhor | melhor impossível | não tem
    igual | não tem preço | não deixa a desejar | não deixam a desejar | não deixou a desejar | não
    deixaram a desejar | nada a desejar | de tirar o chapéu | tiro o chapéu | tirar o chapéu | de mão
    cheia | de primeira linha | de primeira qualidade | de alto nível | braço direito | salvou a pátria
    | salvaram a pátria | salvou o dia | salvaram o dia | salvou a minha pele | salvaram a minha pele |
    salvou minha pele | salvaram minha pele | quebra um galho | quebraram um galho | quebrou um galho |
    anjo da guarda | anjos da guarda | dou graças | graças a vocês | graças a eles | graças a ela |
    graças a ele | não me deixou na mão | não me deixaram na mão | nunca me deixou na mão | nunca me
    deixaram na mão | jamais me deixaram na mão | nunca deixam na mão | não tenho queixas | não tenho
    queixa | sem queixas | não posso reclamar | não dá para reclamar | não há o que reclamar | só tenho
    a agradecer | só tenho elogios | só elogios | não demora | não demoram | não demorou | não demoraram
    | não atrasa | não atrasam | não atrasou | não atrasaram | nunca atrasam | nunca atrasa | nunca
    atrasou | nunca demora | nunca demoram | sem burocracia | sem enrolação | sem complicação | sem
    atraso | sem atrasos | sem erros | sem erro | sem falhas | sem defeito | sem defeitos | erro zero |
    zero erros | zero problemas | problema zero | nenhum problema | nenhum erro | nenhum atraso |
    nenhuma falha | nunca tive problema | nunca tive problemas | nunca tive um problema | não tive
    problema | não tive problemas | não tenho problemas | vale a pena | valeu a pena | vale muito a pena
    | faz a diferença | fazem a diferença | fez a diferença | fizeram a diferença | fez toda a diferença
    | tudo de bom | é dez | são dez | são feras | são demais | é demais | é o máximo | são o máximo | o
    máximo | a melhor | o melhor | os melhores | as melhores | muito amor | morro de amores | mandou bem
    | mandaram bem | mandam bem | manda bem | manda muito bem | mandou muito bem | mandaram muito bem |
    arrebentou | arrebentaram | arrasa demais | bom demais | boa demais | bem demais | lindo demais |
    linda demais | no mesmo dia | na mesma hora | em poucos minutos | em minutos | em cinco minutos | em
    dez minutos | cumpriram o prazo | cumpriu o prazo | cumprem o prazo | cumprem os prazos | ponto
    forte | pontos fortes | ponto positivo | pontos positivos | cheguei a sorrir | sempre à disposição |
    à disposição | de braços abertos | passo à frente | um passo à frente | além do esperado | não
    faltou nada | nada faltou | não falta nada | sem eles eu | sem eles não | não sei o que faria sem |
    o que seria de mim sem | resolveram meu problema | resolveu meu problema | resolveram o problema |
    resolveu o problema | resolveram o meu problema | resolveu o meu problema | resolvem o problema |
    resolvem meus problemas | resolveram os problemas | resolveu os problemas | resolveram tudo |
    resolveu tudo | resolvem tudo | resolve tudo | resolveram rápido | finalmente resolveram | deu certo
    | deram certo | dá certo | plano de carreira | plano de saúde | vale alimentação | vale refeição |
    bom salário | salário em dia | feliz aniversário | te amo | amo vocês | amo muito | eu ri | ri muito
    | rindo muito | chorando de rir | chorei de rir | morrendo de rir | morta de rir | kkk adoro`,
  '1': `sem demora`,
  '0': `um único | uma única | nada de mais | nada demais | nada de especial | já foi um | já foi uma |
    antes era | um pouco | um pouquinho | não só | não apenas | bom dia | boa tarde | boa noite | sem dúvida | sem
    dúvidas | nada a ver | em anexo | bem como | nem sempre resolve | boa sorte | o mesmo problema |
    reportar problemas | resolver problemas | sem eles | sem ela | sem ele | em caso de erro | em caso
    de dúvida | tirar dúvidas | tira dúvidas | dúvidas frequentes | mal posso esperar | folha de
    pagamento | a gente se vê | final de semana | fim de semana | prazo de entrega | bate papo | alta
    qualidade de | em qualidade de | de que forma | de qualquer forma | de boa | por bem | tudo isso |
    meu deus | como um todo | nota fiscal | notas fiscais | nota de | de nota | notas de | em relação |
    problema resolvido | problemas resolvidos`,
  '-1': `ainda não | de novo | outra vez | mais uma vez | pela segunda vez | pela terceira vez | até agora |
    até hoje | custa a | custam a | ainda estou esperando | já foi melhor | já foram melhores | já
    esteve melhor | era melhor | eram melhores | não sei o que | sem noção | só que | ponto fraco |
    pontos fracos | ponto negativo | pontos negativos | a desejar`,
  '-2': `prazo estourou | prazo estourado | estourou o prazo | estouraram o prazo | deixado na mão | fiquei na mão | ficamos na mão | | pena que | longe de ser | não posso dizer que | na gaveta | mais um formulário | prometeram para |
    nota 0 | nota 1 | nota 2 | nota 3 | nota 4 | nem sempre | deixa a desejar | deixou a desejar |
    deixam a desejar | deixaram a desejar | fora do prazo | em cima da hora | tem que melhorar | precisa
    melhorar | precisam melhorar | pode melhorar | podem melhorar | poderia melhorar | a melhorar | até
    agora nada | sem retorno | sem resposta | não deu retorno | não dão retorno | não me respondeu | não
    responde | não respondem | ninguém responde | ninguém respondeu | ninguém resolve | ninguém atende |
    mais ou menos | de má vontade | má vontade | tempo perdido | perda de tempo | toda hora | empurra
    empurra | jogo de empurra | muito tempo | muita espera | várias vezes | pelo amor de deus | fui mal
    | passa da hora | corpo mole | com a barriga | empurra com a barriga | empurram com a barriga | a
    ver navios | de mal a pior | pisaram na bola | pisou na bola | pisa na bola | pisam na bola | deixou
    na mão | deixaram na mão | deixa na mão | deixam na mão | me deixaram na mão | peteca cair | um
    parto | uma novela | novela mexicana | via crucis | bicho de sete cabeças | dor de cabeça | dores de
    cabeça | lavar as mãos | lava as mãos | lavam as mãos | fazer corpo | fazem pouco caso | faz pouco
    caso | pouco caso | de qualquer jeito | nas coxas | meia boca | a passo de tartaruga | passo de
    tartaruga | passos de tartaruga | de tartaruga | cara feia | cara amarrada | de cara fechada | má
    educação | falta de educação | falta de respeito | falta de vontade | falta de interesse | falta de
    preparo | falta de noção | falta de vergonha | falta de transparência | falta de comunicação | falta
    de organização | falta de reconhecimento | falta de oportunidade | falta de oportunidades | falta de
    estrutura | falta de plano | falta de clareza | não funciona | não funcionam | não funcionou | não
    funcionaram | não resolve | não resolvem | não resolveu | não resolveram | não ajuda | não ajudam |
    não ajudou | não ajudaram | não ajudaram em nada | não deu certo | não dá certo | não cumpre | não
    cumprem | não cumpriu | não cumpriram | nunca cumprem | não atende | não atendem | não atendeu | não
    atenderam | nunca atendem | nunca atende | não respondeu | não responderam | nunca responde | nunca
    respondem | nunca responderam | não retornam | não retorna | não retornou | não retornaram | não
    escutam | não ouvem | não sabem | ninguém sabe | ninguém se importa | ninguém liga | ninguém ajuda |
    ninguém ajudou | ninguém fez nada | não fizeram nada | não fez nada | não fazem nada | não faz nada
    | não presta | não prestam | não serve | não servem | não vale | não vale a pena | não valeu a pena
    | não recomendo | não aguento | não aguento mais | não suporto | não gosto | não gostei | não
    consigo | não consegui | não conseguimos | não conseguiram | não consegue | não conseguem | não
    aguentamos | de saco cheio | saco cheio | cansado de | cansada de | cansados de | farta de | farto
    de | perdi a paciência | perder a paciência | sem paciência | perda total | passou do prazo | passa
    do prazo | passaram do prazo | passam do prazo | estourou o prazo | estouraram o prazo | perdeu o
    prazo | perderam o prazo | tempo demais | caro demais | lento demais | burocracia demais | demais da
    conta ruim | horas na fila | horas na linha | duas horas | três horas | quatro horas | várias
    semanas | duas semanas | três semanas | vários dias | três vezes | quatro vezes | mil vezes | pela
    enésima vez | fora do ar | desculpa esfarrapada | inventar desculpa | inventar desculpas | inventam
    desculpas | inventa desculpa | só desculpas | sempre uma desculpa | jogam a culpa | joga a culpa |
    passam o problema | um passa para o outro | salário baixo | salários baixos | baixo salário | baixos
    salários | baixa remuneração | remuneração baixa | muita pressão | pressão por | carga horária |
    muito trabalho | muitas horas | poucos benefícios | poucas oportunidades | pouca oportunidade |
    pouco reconhecimento | sem plano de carreira | sem reconhecimento | sem benefícios | sem
    oportunidade | sem oportunidades | sem crescimento | sem estrutura | horas extras | alta
    rotatividade | puxa saco | mal educado | mal educada | mal educados | mal educadas | mal humorado |
    mal humorada | mal remunerado | mal pago | mal feito | mal feita | mal atendido | mal atendida | mal
    organizado | mal gerido | mal administrado | vai se foder | vai tomar no | que droga | que saco |
    que raiva | que nojo | que vergonha | que ódio | que absurdo | que palhaçada | que chato | que pena
    | que triste | que horror | que merda | que porcaria | tomar no cu | vergonha alheia | sem graça |
    nada contra mas | faz favor né | me poupe | ah vá`,
  '-3': `obrigado por nada | obrigada por nada | é um horror | um horror | nada anda | nada avança | nada se resolve |
    nota zero`,
};

import type { Lexicon } from '../lexicon.ts';

/** Brazilian Portuguese as people write about internal services. */
export const ptBr: Lexicon = {
  words: {
    '3': `excelente+ ótim~ perfeit~ maravilhos~ fantástic~ impecável impecáveis excepcional excepcionais sensacional
      sensacionais incrível incríveis espetacular nota10 exemplar exemplares show amei adoro adorei top nota-dez
      excelência`,
    '2': `bom boa bons boas bem rápid~ rapidamente rapidez rapidinho ágil ágeis agilidade agilmente agilizou agilizaram
      eficiente+ eficiência eficaz eficazes eficientemente atencios~ prestativ~ solícit~ educad~ cordial cordiais
      cordialidade gentil gentis gentileza simpátic~ simpatia respeitos~ respeito competente+ competência capacitad~
      preparad~ qualificad~ profissional profissionais profissionalismo confiável confiáveis confiança clar~ clareza
      transparente+ transparência objetiv~ pontual pontuais pontualidade resolveu resolveram resolvid~ resolve resolvem
      resolutiv~ solucionou solucionaram solucionad~ ajudou ajudaram ajuda-muito atende-bem parceri~ parceir~
      colaborativ~ colaboração proativ~ proatividade disponível disponíveis disponibilidade organizad~ organização
      satisfeit~ satisfação satisfatóri~ feliz felizes contente+ parabéns obrigad~ agradeço agradecemos agradecid~
      melhorou melhoraram melhora melhoria+ evoluiu evoluíram avanço+ elogio+ elogiar gostei gosto gostamos gostam
      recomendo recomendamos acertou acertaram corret~ corretamente precis~ precisão fácil fáceis facilidade facilitou
      facilitam facilita prátic~ simples completíssim~ dedicad~ dedicação comprometid~ comprometimento empenhad~
      empenho esforçad~ flexível flexíveis flexibilidade empatia empátic~ acolhedor acolhedora acolhedores acolhid~
      valorizad~ reconhecid~ reconhecimento motivad~ orgulho orgulhos~ justo justa justos justas tranquil~ legal
      legais bacana+ caprichos~ capricho seguro segurança solução soluções pront~ prontidão prontamente impressionad~
      bem-feito acessível acessíveis úteis útil ajudam produtiv~ assertiv~ didátic~ paciente+ paciência melhor
      melhores cumpre cumprem cumpriu cumpriram cumprid~ conseguiu conseguiram consegui conseguimos consigo conseguem`,
    '0.5': 'ok okay blz beleza normal',
    '1': `atendeu atenderam adequad~ razoavelmente funcionou funciona funcionam respondeu responderam ajuda
      antecedência suficiente+ avisou avisaram avisam orientou orientaram completo completa completos explicou
      explicaram interessante+ positiv~ estável estáveis apoio apoiou apoiam apoia acompanhamento`,
    '-1': `melhorar melhorarem melhore melhorem mediano mediana burocrátic~ burocracia repetitiv~ espera esperando
      esperar limitad~ antiquad~ antigo manual manuais cobrar cobrando cobrei cobramos insistir insistência preocupad~
      preocupante+ regular pendente+ pendência+ dúvida+ demorado-demais trabalhos~ cansad~ parad~ retrabalho`,
    '-2': `ruim ruins mau má maus más mal lent~ lentamente lentidão demora demoram demoras demorou demoraram demorad~
      demorar demorando atraso+ atrasou atrasaram atrasad~ atrasa atrasam atrasando confus~ confusão desorganizad~
      desorganização desatencios~ descaso grosseir~ gross~ grosseria rude+ ríspid~ arrogante+ arrogância mal-educado
      mal-educada antipátic~ indiferente+ indiferença despreparad~ despreparo incompetente+ incompetência inadequad~
      insuficiente+ insatisfeit~ insatisfação insatisfatóri~ insegur~ insegurança inút~ inútil inúteis ineficiente+
      ineficiência ineficaz ineficazes erro+ errad~ errou erraram errar falha+ falhou falharam falhar falhando
      problema+ problemátic~ reclamação reclamações reclamar reclamo reclamamos difícil difíceis dificuldade+ dificulta
      dificultam dificultou complicad~ complica complicam complicação falta faltou faltam faltando faltaram ausência
      ausente+ ignorou ignoraram ignorad~ ignora ignoram desrespeitos~ desrespeito frustrante+ frustrad~ frustração
      decepcionad~ decepcionante+ decepção chatead~ irritad~ irritante+ sobrecarregad~ sobrecarga estress~ estresse
      estressante+ estressad~ cansativ~ exaustiv~ exaust~ injust~ injustiça desmotivad~ desmotivador desvalorizad~
      piorou pioraram pior piores piorando piora travad~ trava travam travando travou caiu instável instáveis
      indisponível indisponíveis negligente+ negligência negou recusou recusaram perdid~ perdemos perdi perde perdem
      incomplet~ incorret~ incorretamente imprecis~ impreciso inflexível inflexíveis engessad~ fraco fraca fracos
      fracas bagunça bagunçad~ esquecid~ esqueceu esqueceram esquecem inviável desatualizad~ obsolet~ caro caótic~ caos
      prejudicou prejudica prejudicad~ prejuízo+ impossível conflito+ defeito+ bug+ devagar vagaros~ enrolad~
      enrolação enrolam omiss~ omissão abandonad~ nunca-mais sumiu sumiram some somem atrapalha atrapalham atrapalhou`,
    '-3': `péssim~ horrível horríveis terrível terríveis lamentável lamentáveis absurd~ vergonhos~ vergonha inadmissível
      inaceitável inaceitáveis ridícul~ odeio odiei detesto insuportável desastre desastros~ pavoros~ precári~
      revoltante+ humilhante+ humilhad~ assédio desumano`,
  },
  phrases: {
    '3': `nota 10
      nota dez
      10 de 10
      super recomendo
      está de parabéns
      estão de parabéns
      acima da média
      acima do esperado
      superou as expectativas
      superaram as expectativas`,
    '2': `sem problemas
      sem problema
      nada a reclamar
      nada do que reclamar
      não tenho do que reclamar
      não tenho nada a reclamar
      não tenho o que reclamar
      nenhuma reclamação
      não é ruim
      tudo certo
      tudo bem
      tudo em ordem
      no prazo
      dentro do prazo
      antes do prazo
      na hora
      em dia
      de primeira
      continuem assim
      continue assim
      sempre que preciso
      nota 9
      faz falta`,
    '1': 'sem demora',
    '0': `um pouco
      um pouquinho
      não só
      não apenas
      bom dia
      boa tarde
      boa noite
      sem dúvida
      sem dúvidas
      nada a ver
      em anexo
      bem como
      nem sempre resolve
      boa sorte
      o mesmo problema
      reportar problemas
      resolver problemas`,
    '-1': `ainda não`,
    '-2': `nota 0
      nota 1
      nota 2
      nota 3
      nota 4
      nem sempre
      deixa a desejar
      deixou a desejar
      deixam a desejar
      deixaram a desejar
      fora do prazo
      em cima da hora
      tem que melhorar
      precisa melhorar
      precisam melhorar
      pode melhorar
      podem melhorar
      poderia melhorar
      a melhorar
      até agora nada
      sem retorno
      sem resposta
      não deu retorno
      não dão retorno
      não me respondeu
      não responde
      não respondem
      ninguém responde
      ninguém respondeu
      ninguém resolve
      ninguém atende
      mais ou menos
      de má vontade
      má vontade
      tempo perdido
      perda de tempo
      toda hora
      empurra empurra
      jogo de empurra
      muito tempo
      muita espera
      várias vezes
      pelo amor de deus
      fui mal
      passa da hora`,
    '-3': 'nota zero',
  },
  negators: `não n ainda-não nunca nem sem jamais nada nenhum nenhuma ninguém falta faltou faltam faltando pouco pouca poucos
    poucas tampouco deixou-de zero ausência`,
  wishes: `gostaria gostaríamos deveria deveriam devia deviam poderia poderiam podia podiam seria espero esperamos sugiro
    sugestão precisa precisam precisamos preciso quero queremos queria faltou falta tomara`,
  more: 'mais maior',
  comparatives: 'melhor melhores maior maiores menos',
  solvers: `resolveu resolveram resolve resolvem resolver resolvid~ solucionou solucionaram solucionam soluciona
    corrigiu corrigiram corrigem corrige esclareceu esclareceram esclarecem tirou tiraram tirar`,
  articles:
    'o a os as um uma uns umas meu minha meus minhas seu sua nosso nossa do da dos das no na nos nas de',
  infinitive: /(?:[aeo]r(?:em)?|ir(?:em)?)$/,
  boosters:
    'muito muita muitos muitas super bastante extremamente totalmente sempre realmente mega tão demais completamente',
  dampers: 'um-pouco um-pouquinho meio quase relativamente parcialmente talvez às-vezes pouquinho levemente',
  contrasts: 'mas porém contudo entretanto todavia',
  connectors: 'e ou nem',
  empty: `n a
    na
    nada
    nada a declarar
    nada a acrescentar
    nada a comentar
    nada a dizer
    nada mais
    nenhum
    nenhuma
    nenhum comentário
    sem comentários
    sem comentário
    sem mais
    sem sugestões
    sem sugestão
    não
    não sei
    não se aplica
    teste
    nao tenho
    por enquanto nada
    por enquanto não
    não tenho comentários
    não tenho sugestões
    idem`,
};

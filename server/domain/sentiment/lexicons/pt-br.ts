import type { Lexicon } from '../lexicon.ts';
import { general } from './pt-br-general.ts';
import { phrases } from './pt-br-phrases.ts';

/** Brazilian Portuguese as people write about internal services. */
export const ptBr: Lexicon = {
  locale: 'pt-BR',
  general,
  words: {
    '3': `excelente+ ótim~ perfeit~ maravilhos~ fantástic~ impecável impecáveis excepcional excepcionais
      sensacional sensacionais incrível incríveis espetacular nota10 exemplar exemplares show amei adoro
      adorei top nota-dez excelência`,
    '2': `bom boa bons boas bem rápid~ rapidamente rapidez rapidinho ágil ágeis agilidade agilmente agilizou
      agilizaram eficiente+ eficiência eficaz eficazes eficientemente atencios~ prestativ~ solícitos solícitas educad~
      cordial cordiais cordialidade gentil gentis gentileza simpátic~ simpatia respeitos~ respeito competente+
      competência capacitad~ preparad~ qualificad~ profissional profissionais profissionalismo confiável
      confiáveis confiança clar~ clareza transparente+ transparência objetiv~ pontual pontuais pontualidade
      resolveu resolveram resolvid~ resolve resolvem resolutiv~ solucionou solucionaram solucionad~ ajudou
      ajudaram ajuda-muito atende-bem parceri~ parceir~ colaborativ~ colaboração proativ~ proatividade
      disponível disponíveis disponibilidade organizad~ organização satisfeit~ satisfação satisfatóri~ feliz
      felizes contente+ parabéns obrigad~ agradeço agradecemos agradecid~ melhorou melhoraram melhora
      melhoria+ evoluiu evoluíram avanço+ elogio+ elogiar gostei gosto gostamos gostam recomendo recomendamos
      acertou acertaram corret~ corretamente precisão precisamente fácil fáceis facilidade facilitou facilitam
      facilita prátic~ simples completíssim~ dedicad~ dedicação comprometid~ comprometimento empenhad~ empenho
      esforçad~ flexível flexíveis flexibilidade empatia empátic~ acolhedor acolhedora acolhedores acolhid~
      valorizad~ reconhecid~ reconhecimento motivad~ orgulho orgulhos~ justo justa justos justas tranquil~
      legal legais bacana+ caprichos~ capricho seguro segurança solução soluções pront~ prontidão prontamente
      impressionad~ bem-feito acessível acessíveis úteis útil ajudam produtiv~ assertiv~ didátic~ paciente+
      paciência melhor melhores cumpre cumprem cumpriu cumpriram cumprid~ conseguiu conseguiram consegui
      conseguimos consigo conseguem`,
    '0.5': `ok okay blz beleza normal`,
    '1': `atendeu atenderam adequad~ razoavelmente funcionou funciona funcionam respondeu responderam ajuda
      antecedência suficiente+ avisou avisaram avisam orientou orientaram completo completa completos explicou
      explicaram interessante+ positiv~ estável estáveis apoio apoiou apoiam apoia acompanhamento`,
    '-1': `melhorar melhorarem melhore melhorem mediano mediana burocrátic~ burocracia repetitiv~ espera esperando
      esperar limitad~ antiquad~ antigo manual manuais cobrar cobrando cobrei cobramos insistir insistência
      preocupad~ preocupante+ regular pendente+ pendência+ dúvida+ demorado-demais trabalhos~ cansad~ parad~
      retrabalho`,
    '-2': `ruim ruins mau má maus mal lent~ lentamente lentidão demora demoram demoras demorou demoraram
      demorad~ demorar demorando atraso+ atrasou atrasaram atrasad~ atrasa atrasam atrasando confus~ confusão
      desorganizad~ desorganização desatencios~ descaso grosseir~ gross~ grosseria rude+ ríspid~ arrogante+
      arrogância mal-educado mal-educada antipátic~ indiferente+ indiferença despreparad~ despreparo
      incompetente+ incompetência inadequad~ insuficiente+ insatisfeit~ insatisfação insatisfatóri~ insegur~
      insegurança inút~ inútil inúteis ineficiente+ ineficiência ineficaz ineficazes erro+ errad~ errou
      erraram errar falha+ falhou falharam falhar falhando problema+ problemátic~ reclamação reclamações
      reclamar reclamo reclamamos difícil difíceis dificuldade+ dificulta dificultam dificultou complicad~
      complica complicam complicação falta faltou faltam faltando faltaram ausência ausente+ ignorou ignoraram
      ignorad~ ignora ignoram desrespeitos~ desrespeito frustrante+ frustrad~ frustração decepcionad~
      decepcionante+ decepção chatead~ irritad~ irritante+ sobrecarregad~ sobrecarga estress~ estresse
      estressante+ estressad~ cansativ~ exaustiv~ exaust~ injust~ injustiça desmotivad~ desmotivador
      desvalorizad~ piorou pioraram pior piores piorando piora travad~ trava travam travando travou caiu
      instável instáveis indisponível indisponíveis negligente+ negligência negou recusou recusaram perdid~
      perdemos perdi perde perdem incomplet~ incorret~ incorretamente imprecis~ impreciso inflexível
      inflexíveis engessad~ fraco fraca fracos fracas bagunça bagunçad~ esquecid~ esqueceu esqueceram esquecem
      inviável desatualizad~ obsolet~ caro caótic~ caos prejudicou prejudica prejudicad~ prejuízo+ impossível
      conflito+ defeito+ bug+ devagar vagaros~ enrolad~ enrolação enrolam omiss~ omissão abandonad~ nunca-mais
      sumiu sumiram some somem atrapalha atrapalham atrapalhou`,
    '-3': `péssim~ horrível horríveis terrível terríveis lamentável lamentáveis absurd~ vergonhos~ vergonha
      inadmissível inaceitável inaceitáveis ridícul~ odeio odiei detesto insuportável desastre desastros~
      pavoros~ precári~ revoltante+ humilhante+ humilhad~ assédio desumano`,
  },
  phrases,
  negators: `não n ainda-não nunca nem sem jamais nada nenhum nenhuma ninguém falta faltou faltam faltando pouco pouca poucos
    poucas tampouco deixou-de zero ausência`,
  lacks: 'falta faltou faltam faltando faltaram sem ausência',
  wishes: `gostaria gostaríamos deveria deveriam devia deviam poderia poderiam podia podiam seria espero esperamos sugiro
    sugestão precisa precisam precisamos preciso quero queremos queria faltou falta tomara
    já-foi-um já-foi-uma antes-era`,
  more: 'mais maior',
  comparatives: 'melhor melhores maior maiores menos',
  than: 'que do',
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
  nothing: 'nada nenhum nenhuma não sem nd nda inexistente',
  fillers: `ora desta vez tenho tem temos há havia existe existem vejo vi vimos encontrei encontro identifiquei consigo
    lembro lembrar lembrei possuo possui sei me recordo a o os as ao que de da do na no nos em para pra sobre momento por
    enquanto até agora hoje ainda mais muito declarar declara comentar acrescentar adicionar dizer falar relatar informar
    citar apontar destacar pontuar mencionar registrar comentário+ observação observações sugestão sugestões opinião
    ponto+ negativo negativos contra contras desvantagem desvantagens empresa específico específicos relevante+ algo
    aplica este campo consta outro outros outra outras e eu mim meu minha aqui assunto tema nesse neste nesta nessa parte
    isso só são é eh foi tipo além quanto relação minha meu ver vista com esta essa esse este presente data tive teve tivemos houve
    observado observada observei identificado identificada identificar encontrado encontrada encontrar achei percebi percebido
    pensar pude posso possa considerar considero classificar atualmente sinceramente realmente
    absolutamente praticamente nunca qualquer coisa coisas algum alguma aspecto+ específica período ano+ mês meses dia+`,
};

/** Names of people that are also words of the three languages, without accents: alone they may mean the word, so they stay. */
const WORDS = `
  abril abreu agosto agudo alba alegria almeida alto amada amado amor angel angela anjo antes araujo arco arena aurora
  auxiliadora bandeira barra barreto barro barros batista beleza bella bello belo bento bezerra blanca blanco boa bom bonita
  bonito borges braga branca branco brasil brava bravo brito bueno cabral cabrera caldeira calma calvo camino campo campos
  candida candido cara caridade carlo carneiro caro carvalho casa casas castillo castro celeste cerda chaves chico cielo
  clara clarice claro clemente coelho colon concepcion consuelo cordeiro cordero corona correa correia corte cortes costa
  couto crespo cristal cristo cruz cuesta cunha dado dalia dantas delgada delgado dias diaz dolores domingo dores duarte
  duque duro encarnacion espada esperanca esperanza espinosa esteves estrada estrella estrela eva fe feliz ferreira ferro
  fiel figueira firme flor flora flores fonseca fontes forte fortuna franca francisca franco freire freitas fria frio fuente
  fuentes fuerte galante garca garza gato gentil gil gloria gonzaga graca gracia graciosa grande guerra guerreiro herrera
  hidalgo honra hora inocencio iris jardim jardin jasmim jesus joia justa justino justo lagarta lago lagos leal leao leite
  leon lima linda lindo lira lis livia lobo longo lopes luna luz maciel machado madeira madrigal maia maio mais manso mar
  maravilha margarita mariana marina marinho mata mateo mato matos maximo maya mayo mayor meireles melo mendes mercado
  mercedes messias mestre milagros milagres molina moniz montano monte monteiro montes moraes morais morales moreira morena
  moreno mota moura mouro nascimento natal neto neves nieves nina nino noguera nogueira norte nova novais novo nunes oliva
  oliveira olivo paixao palma palomo pardo paredes parra pascoa pastor patrocinio paz pedra pedro pena peixoto perdigao
  person pessoa persona
  pereira perla perola pessoa piedad piedade pilar pimenta pimentel pinheiro pinho pino pinto pires plaza ponte pontes porta
  porto posada pozo prado prata prazeres preta preto prieto primavera primo principe puerta puerto pureza quadros queiroz
  quintana ramirez ramos real redondo rei reina reis remedios reposo reyes ribeira ribeiro rico rio rios ripoll rivera robles
  roca rocha rojas rojo roma romero rosa rosado rosal rosario rosas rua rubia rubio ruiz sa saavedra sabina salas salgado
  salvador sampaio santa santana santiago santo santos sargento seco serena sereno serra serrano severo sierra silva silveira
  simon sol solano soledad sousa soto souto suarez tavares teixeira terra tesoro toledo torre torres trindade valdes vale
  valencia valente valentina valiente valle vara vargas vaz vega veiga velasco verde vergara vera viana victoria vida vieira
  vilela villa virtudes vitoria vivas viva zapata
  abbey able amber april art ash august autumn baker banks barber barker baron bass bay bean bear becker bell berry best
  bill birch bird bishop black blade blank blessing blue bolt bond bowman brook brooks brown buck burns bush butler candy
  carpenter carter cash chance charity chase cherry chip christian church clay clement cliff close coke cole cook cooper
  coral cox crane crisp crystal daisy dale dan dash dawn day dean dee dick dixie dolly drew duke dusty earl early earnest
  easter east eve faith farmer fern field finch fisher flint flowers ford forest foster fox frank freeman frost gale gardener
  gay gem gene ginger glen glover gold good grace grant gray green grey guy hall hardy harmony harper hart hazel heath heather
  heaven hill holly honey honor hope house hunt hunter iris ivory ivy jack jade jasmine jewel john joker joy judge july june
  justice kay key king knight lake lance lane large law lee light lily little long love lucky luck major marina mark mason may
  melody mercy merry mike miles mill miller moon moore nick noble north olive page paige parker pat patience pearl penny perry
  pepper piper pope potter power precious price pride prince pure queen ray read reed reese rich rob robin rock rod roman rose
  royal ruby rusty sage sally sandy savage sharp shepherd short sierra skip sky small smart smith snow south spencer spring
  star steel stone storm strong summer sunny swift tailor taylor teddy terry thorn tiger tony trey trinity trip tucker
  turner unity van victor victory violet wade walker ward waters weaver webb wells west white will wills winter wise wolf wood
  woods wright young`;

/** Names that are left alone unless another part of the same name stands beside them. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

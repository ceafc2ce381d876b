import type { Lexicon } from '../lexicon.ts';
import { general } from './es-general.ts';
import { phrases } from './es-phrases.ts';

/** Spanish as people write about internal services, in America and in Spain. */
export const es: Lexicon = {
  locale: 'es',
  general,
  words: {
    '3': `excelente+ excelencia óptim~ perfect~ perfectamente maravillos~ fantástic~ impecable+ excepcional
      excepcionales sensacional sensacionales increíble+ espectacular espectaculares estupend~ genial geniales
      ejemplar ejemplares encanta encantó encantan magnífic~ buenísim~ rapidísim~ inmejorable+`,
    '2': `buen buen~ bien rápid~ rápidamente rapidez ágil ágiles agilidad eficiente+ eficiencia eficaz eficaces
      eficazmente atent~ amable+ amablemente amabilidad educad~ cordial cordiales cordialidad gentil gentiles
      simpátic~ simpatía respetuos~ respeto competente+ competencia capacitad~ preparad~ calificad~
      profesional profesionales profesionalismo profesionalidad confiable+ confianza clar~ claridad claramente
      transparente+ transparencia puntual puntuales puntualidad resolvió resolvieron resuelve resuelven
      resuelt~ resolutiv~ solucionó solucionaron solucionad~ soluciona solucionan ayudó ayudaron ayudan
      servicial serviciales colaborador colaboradores colaborativ~ colaboración proactiv~ proactividad
      disponible+ disponibilidad organizad~ organización satisfech~ satisfacción satisfactori~ feliz felices
      content~ felicitaciones felicidades felicito enhorabuena gracias agradezco agradecemos agradecid~ mejoró
      mejoraron mejora mejoras mejorado avance+ avanzó elogio+ gusta gustó gustan recomiendo recomendamos
      acertad~ acertó correct~ correctamente precisión precisamente fácil fáciles facilidad facilita facilitan
      facilitó fácilmente práctic~ sencill~ simple+ dedicad~ dedicación comprometid~ esmero empeño flexible+
      flexibilidad empatía empátic~ acogedor acogedora acogid~ valorad~ reconocid~ reconocimiento motivad~
      orgullo orgullos~ just~ tranquil~ segur~ seguridad solución soluciones pronto prontitud impresionad~
      accesible+ útil útiles productiv~ asertiv~ didáctic~ paciente+ paciencia mejor mejores cumple cumplen
      cumplió cumplieron logró lograron diligente+ diligencia oportun~ oportunamente efectiv~ efectividad
      cercan~ cercanía responsable+`,
    '0.5': `ok okay normal`,
    '1': `atendió atendieron adecuad~ funcionó funciona funcionan respondió respondieron responden contesta
      contestan contestó contestaron ayuda anticipación suficiente+ avisó avisaron avisan orientó orientaron
      explicó explicaron interesante+ positiv~ estable+ apoyo apoyó apoyan apoya seguimiento complet~`,
    '-1': `mejorar mejoren mejore median~ burocrátic~ burocracia repetitiv~ espera esperar esperando limitad~
      anticuad~ antiguo manual manuales insistir insistencia insistí preocupad~ preocupante+ regular regulares
      pendiente+ duda+ trabajos~ cansad~ parad~ retrabajo engorros~ caro caros carísim~`,
    '-2': `mal mal~ malas lent~ lentamente lentitud demora demoras demoran demoró demoraron demorad~ demorar tarda
      tardan tardó tardaron tardanza tarde retraso+ retrasó retrasaron retrasad~ retrasa retrasan atraso+
      atrasad~ confus~ confusión desorganizad~ desorganización desorden desordenad~ descuidad~ descuido
      desatent~ groser~ grosería rude+ maleducad~ arrogante+ arrogancia prepotente+ antipátic~ indiferente+
      indiferencia incompetente+ incompetencia inadecuad~ insuficiente+ insatisfech~ insatisfacción
      insatisfactori~ insegur~ inseguridad inútil inútiles ineficiente+ ineficiencia ineficaz ineficaces error
      errores errad~ equivocad~ equivocó equivocaron equivocación falla fallas falló fallaron fallan fallo
      fallos problema+ problemátic~ queja quejas quejarme quejarse quejar reclamo+ reclamar difícil difíciles
      dificultad dificultades dificulta dificultan complicad~ complica complican falta faltan faltó faltaron
      ausencia ausente+ ignoró ignoraron ignorad~ ignora ignoran irrespetuos~ frustrante+ frustrad~
      frustración decepcionad~ decepcionante+ decepción molest~ molestia molestias irritante+ sobrecargad~
      sobrecarga estrés estresad~ estresante+ agotador agotadora agotad~ injust~ injusticia desmotivad~
      desvalorizad~ empeoró empeoraron peor peores empeora traba trabas trabad~ bloquead~ cayó cae inestable+
      indisponible+ negligente+ negligencia negó rechazó rechazaron perdid~ perdimos perdí pierde pierden
      pérdida incomplet~ incorrect~ incorrectamente imprecis~ inflexible+ rígid~ débil débiles olvidad~ olvidó
      olvidaron olvidan desactualizad~ obsolet~ caos caótic~ perjudica perjudicó perjudicad~ imposible+
      conflicto+ defecto+ desastre-total deficiente+ pésimamente desgana desinterés pesad~ tedios~ colgad~`,
    '-3': `pésim~ horrible+ terrible+ lamentable+ absurd~ vergonzos~ vergüenza inadmisible+ inaceptable+ ridícul~
      odio detesto insoportable+ desastre desastros~ espantos~ precari~ indignante+ humillante+ humillad~
      acoso nefast~ fatal`,
  },
  phrases,
  negators: `no aún-no todavía-no nunca ni sin jamás nada ningún ninguna ninguno nadie tampoco falta faltan faltó faltaron poco poca pocos
    pocas ausencia apenas`,
  lacks: 'falta faltan faltó faltaron sin ausencia',
  wishes: `gustaría gustaria quisiera quisiéramos debería deberían podría podrían sería ojalá espero esperamos sugiero
    sugerencia necesita necesitan necesitamos necesito quiero queremos falta faltaría hace-falta convendría
    antes-era supo-ser`,
  more: 'más mas mayor',
  comparatives: 'mejor mejores mayor mayores menos',
  than: 'que de',
  solvers: `resolvió resolvieron resuelve resuelven resolver resuelt~ solucionó solucionaron soluciona solucionan
    corrigió corrigieron corrigen corrige aclaró aclararon aclaran`,
  articles: 'el la los las un una unos unas mi mis su sus nuestro nuestra lo del de al me te se nos le les',
  infinitive: /[aei]r$/,
  boosters:
    'muy mucho mucha muchos muchas super súper bastante sumamente totalmente siempre realmente tan demasiado completamente extremadamente',
  dampers: 'un-poco un-poquito casi relativamente parcialmente quizás quizá poquito levemente algo medio',
  contrasts: 'pero aunque sino',
  connectors: 'y e o u ni',
  empty: `n a
    na
    nada
    nada que declarar
    nada que agregar
    nada que añadir
    nada que decir
    nada más
    ninguno
    ninguna
    ningún comentario
    sin comentarios
    sin comentario
    sin más
    sin sugerencias
    no
    no sé
    no aplica
    no tengo
    no tengo comentarios
    no tengo sugerencias
    prueba
    por ahora nada
    por ahora no
    ídem`,
  nothing: 'nada ningún ninguno ninguna no sin',
  fillers: `esta vez tengo tiene tenemos hay había existe existen veo vi encontré encuentro recuerdo sé me lo a al el
    la los las que de del en para por sobre momento ahora hoy aún más mucho declarar comentar agregar añadir decir aportar
    señalar mencionar destacar reportar comentario+ observación observaciones sugerencia+ opinión punto+ negativo
    negativos contra contras desventaja+ empresa específico relevante+ algo aplica este campo otro otros otra otras y yo mi
    mí aquí tema esto esta este esa ese eso es parte hasta presente fecha con tuve hubo tuvimos noté observado observada observé
    encontrado encontrar identificado identificar puedo podría pueda considerar clasificar actualmente sinceramente realmente
    absolutamente nunca cualquier cosa cosas aspecto+ específica vista período año+ mes meses
    se ocurre informar contar informe viene mente particular especial`,
};

/** Expressions whose meaning their words do not have; a bar ends each. See `Lexicon.phrases`. */
export const phrases: Readonly<Record<string, string>> = {
  '3': `10 de 10 | diez de diez | nota 10 | un diez | de primera | por encima de lo esperado | superó las
    expectativas | superaron las expectativas`,
  '2': `problema ninguno | ningún problema | ningún retraso | ningún error | no hubo retrasos | no hubo
    errores | no hubo problemas | me escucharon | nos escucharon | fui escuchado | fui escuchada | no habría sido
    posible | no habría salido | no hubiera sido posible | no sería posible sin | no cambiaría nada | no cambiaría ni una
    coma | va sobre ruedas | van sobre ruedas | sobre ruedas | no lo habría logrado sin | no lo habría logrado | compensa con creces |
    sin problemas | sin problema | nada que reclamar | sin quejas | ninguna queja | no tengo quejas | no
    me puedo quejar | no puedo quejarme | no está mal | no estuvo mal | a tiempo | en plazo | dentro del
    plazo | antes del plazo | en el plazo | al día | sigan así | siga así | sin demora | sin demoras |
    muchas gracias | a la primera | me quito el sombrero | quitarse el sombrero | sacarse el sombrero |
    me saco el sombrero | para sacarse el sombrero | la camiseta | se ponen la camiseta | ponerse la
    camiseta | de diez | diez puntos | 10 puntos | matrícula de honor | de maravilla | a las mil
    maravillas | de lujo | de cine | de primer nivel | de película | de la hostia | la hostia | la leche
    | la caña | la bomba | una pasada | una gozada | una joya | una maravilla | un lujo | un placer | un
    encanto | un amor | un acierto | un crack | unos cracks | un sol | un éxito | lo máximo | lo mejor |
    el mejor | la mejor | los mejores | las mejores | mejor imposible | imposible mejor | imposible
    hacerlo mejor | no se puede mejorar | nada mal | no está nada mal | no están nada mal | no estuvo
    nada mal | me sacaron de un apuro | sacan de apuros | me salvaron el día | salvaron el día | me
    salvó la vida | me salvaron la vida | nunca me han fallado | jamás me han fallado | nunca me
    fallaron | nunca fallan | nunca falla | no falla | no fallan | no tardaron nada | no tardan | no
    tardan nada | no tarda | no tardó | no tardaron | no demora | no demoran | no demoró | no demoraron
    | sin retrasos | sin errores | sin error | sin fallas | sin fallos | sin burocracia | sin
    complicaciones | sin queja | cero errores | cero problemas | ni un solo error | ni un error | ni un
    solo problema | ni una queja | ningún error | ningún problema | ningún retraso | ningún defecto |
    ninguna falla | nunca tuve problemas | nunca tuve un problema | nunca he tenido problemas | nunca he
    tenido un problema | no tuve problemas | no he tenido problemas | no tengo problemas | no hay quejas
    | nada que objetar | nada de que quejarse | ni una pega | ninguna pega | sin pegas | por poner una
    pega | vale la pena | valió la pena | merece la pena | mereció la pena | vale mucho la pena | merece
    mucho la pena | marca la diferencia | marcan la diferencia | hacen la diferencia | da gusto | un
    gusto | me encanta | me encantó | me encantan | nos encantó | nos encanta | les encantó | les
    encanta | me gusta | me gustó | me gustan | nos gustó | nos gusta | me alegro | me alegra | que
    alegría | qué alegría | que lindo | qué lindo | que bueno | qué bueno | que bonito | qué bonito |
    que bien | qué bien | qué grande | que grande | muy bien | muy bueno | muy buena | todo bien | todo
    perfecto | todo correcto | todo genial | todo muy bien | buen trabajo | gran trabajo | excelente
    trabajo | buena onda | buena gente | buen rollo | buena atención | buen trato | gran trato | mil
    gracias | muchísimas gracias | feliz cumpleaños | feliz cumple | feliz navidad | feliz año | te
    quiero | te quiero mucho | te amo | los amo | la amo | lo amo | os quiero | me parto | me muero de
    risa | muerta de risa | muerto de risa | jajaja me encanta | a la altura | a la perfección | a gusto
    | súper a gusto | como en casa | en el día | el mismo día | en el mismo día | en minutos | en pocos
    minutos | en diez minutos | cumplieron el plazo | cumplen el plazo | cumplen los plazos | cumplió el
    plazo | punto fuerte | puntos fuertes | punto a favor | superó mis expectativas | superó nuestras
    expectativas | lo recomiendo | recomiendo este | para repetir | sin duda volveremos | volveremos sin
    duda | no dudaría | no dudaríamos | no dudaré | relación calidad precio | buena relación calidad
    precio | bien ubicado | bien ubicada | bien situado | bien situada | muy céntrico | cerca de todo |
    al lado de | no hace falta nada | no falta nada | no faltó nada | no les falta | nada les falta |
    sin ellos no | sin ellos estaría | resolvieron mi problema | resolvieron el problema | resolvió mi
    problema | resolvió el problema | solucionaron mi problema | solucionaron el problema | solucionó el
    problema | solucionó mi problema | resolvieron todo | solucionaron todo | salió bien | salió todo
    bien | ir más allá | van más allá | con ganas de volver | con una sonrisa`,
  '0': `un solo | una sola | ni un solo | nada especial | nada del otro mundo | antes era | supo ser | ni fu ni fa |
    un poco | un poquito | no solo | no sólo | no solamente | buenos días | buenas tardes | sin duda |
    sin dudas | más tarde | nada que ver | de acuerdo | así como | si bien | más bien | o bien |
    reportar problemas | reportar un problema | sin ellos | en caso de | buenas noches | bien sea | no
    solo eso | está bien que | bueno pues | pues bueno | bueno y | bueno a | hasta luego | hora de |
    buen día | la verdad | de verdad | a pesar | tal vez | fin de semana | plan de | por favor | gracias
    a dios que | de gracia | la gracia | mal de | el mal | los males | factura de | mejor dicho | a lo
    mejor | de nada`,
  '-1': `aún no | todavía no | otra vez | de nuevo | una vez más | hasta hoy | hasta la fecha | hasta el
    momento sin | antes era mejor | antes eran mejores | era mejor | eran mejores | había sido mejor |
    punto débil | puntos débiles | punto negativo | puntos negativos | lo único malo | lo peor | lo malo
    | una pena | que pena | qué pena | que lástima | qué lástima | no es para tanto | para nada | sin
    más`,
  '-2': `plazo se venció | plazo vencido | venció el plazo | me dejaron tirado | me dejaron tirada | lástima que | lejos de ser | no puedo decir que | en el cajón | otro formulario | prometieron para | prometieron el |
    no siempre | deja que desear | deja mucho que desear | dejó que desear | dejan que desear | fuera de
    plazo | fuera del plazo | a última hora | tienen que mejorar | tiene que mejorar | debe mejorar |
    deben mejorar | puede mejorar | pueden mejorar | podría mejorar | podrían mejorar | a mejorar | por
    mejorar | hay que mejorar | sin respuesta | sin contestar | no contestan | no contesta | no responde
    | no responden | nadie responde | nadie contesta | nadie resuelve | nadie atiende | más o menos | de
    mala gana | mala gana | pérdida de tiempo | demasiado tiempo | mucho tiempo | varias veces | ni fu
    ni fa | a medias | hasta ahora nada | nunca más | se lavan las manos | se lava las manos | lavarse
    las manos | se pasan la pelota | pasarse la pelota | pasan la pelota | dan largas | dar largas | da
    largas | dando largas | un parto | una odisea | una novela | una tortura | un desastre | un calvario
    | un infierno | un caos | un asco | un robo | un timo | un horror | un fraude | una estafa | una
    vergüenza | una mierda | una porquería | una basura | una locura | una pesadilla | una lástima | una
    decepción | dolor de cabeza | a paso de tortuga | paso de tortuga | una tortuga | como tortugas | de
    mal en peor | mala cara | malas caras | mal humor | mala educación | falta de educación | falta de
    respeto | falta de interés | falta de ganas | falta de comunicación | falta de organización | falta
    de limpieza | falta de transparencia | dejar plantado | me dejaron plantada | me dejaron plantado |
    dejaron plantada | dejaron plantado | nos dejaron tirados | dejar tirado | dejaron tirado | me
    dejaron tirada | nos dejan tirados | poner excusas | ponen excusas | inventar excusas | inventan
    excusas | pone excusas | solo excusas | puras excusas | echar la culpa | echan la culpa | no
    funciona | no funcionan | no funcionó | no funcionaba | no funcionaban | no funcionaron | no sirve |
    no sirven | no sirve para nada | no sirvió | no resuelve | no resuelven | no resolvió | no
    resolvieron | no soluciona | no solucionan | no solucionó | no solucionaron | no ayuda | no ayudan |
    no ayudó | no ayudaron | no ayudaron en nada | no cumple | no cumplen | no cumplió | no cumplieron |
    nunca cumplen | no atienden | no atiende | nunca atienden | no contestaron | no contestó | nunca
    contestan | nunca contesta | nunca responden | nunca responde | no respondieron | no respondió | no
    escuchan | no saben | nadie sabe | nadie ayuda | nadie ayudó | nadie escucha | nadie hace nada | no
    hacen nada | no hace nada | no hicieron nada | no vale | no vale nada | no vale la pena | no vale
    para nada | no merece la pena | no lo recomiendo | no recomiendo | no recomendaría | no lo
    recomendaría | no los recomendaría | no volveré | no volvería | no volveremos | no volveríamos | no
    vuelvo | no me gusta | no me gustó | no me gustan | no gusta | no nos gustó | no aguanto | no
    aguanto más | no soporto | no puedo más | no me deja | no puedo | no pude | no pudimos | no consigo
    | no conseguí | hasta los huevos | hasta las narices | hasta el gorro | hasta la madre | harto de |
    harta de | hartos de | cansado de | cansada de | odio que | me da asco | me da rabia | me da pena |
    me duele | me muero | que asco | qué asco | que rabia | qué rabia | que horror | qué horror | que
    vergüenza | qué vergüenza | que triste | qué triste | que mal | qué mal | que feo | qué feo | vaya
    mierda | vaya timo | vaya asco | a la mierda | de mierda | puta mierda | hijo de puta | hijos de
    puta | vete a la | andate a la | da asco | dan asco | da pena | dan pena | da vergüenza | deja
    bastante que desear | que desear | fuera de servicio | tiempo perdido | perder el tiempo | perdí el
    tiempo | dos horas | tres horas | cuatro horas | dos semanas | tres semanas | varios días | tres
    veces | cuatro veces | mil veces | muy caro | muy cara | demasiado caro | demasiado lento |
    demasiado ruido | poco profesional | poco amable | poco amables | poca limpieza | poco limpio | muy
    justo | muy pequeña | muy pequeño | muy ruidoso | mucho ruido | mal olor | olía mal | huele mal |
    mal estado | en mal estado | mal atendido | mal atendida | mal hecho | mal servicio | mal trato |
    mala experiencia | mala atención | mala suerte | sueldo bajo | sueldos bajos | bajo sueldo | bajos
    sueldos | mal pagado | mal pagados | se nota el paso | necesita una reforma | necesita reforma |
    pide una reforma | paredes de papel | llega tarde | llegan tarde | llegó tarde | llegaron tarde | un
    cero a la izquierda | ni caso | no hacen caso | no me hacen caso | en vano | al pedo | ni de broma |
    ni en pedo | ni loco | ni loca`,
  '-3': `gracias por nada | es un horror | nada avanza | nada se resuelve |
    un cero | nota cero`,
};

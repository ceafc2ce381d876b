/** label | sentence, as people write them: with and without accents, capitals and full stops. */
export const sentences = `
neg|No fue bueno
neg|no fue buena la atencion
neg|No es rápido
neg|Nunca recibo una respuesta clara
neg|Ni rápido ni claro
neg|Sin claridad en los plazos
neg|Falta agilidad
neg|Falta claridad, cordialidad y respeto
neg|No resolvió el problema
neg|No fueron amables ni atentos
neg|No estoy satisfecha con la respuesta
neg|Nada se ha resuelto hasta hoy
neg|Nadie me ayudó
neg|Demoran demasiado en aprobar un reembolso
neg|Pésima atención
neg|Muuuy lento
neg|El servicio deja mucho que desear
neg|Hay que insistir varias veces para tener respuesta
neg|El sistema se cae y falla todos los días
neg|Entregaron con errores otra vez
neg|Son amables, pero siempre tarde
neg|Buena atención pero tardan mucho
neg|Deberían responder más rápido
neg|Me gustaría más claridad
neg|Responder más rápido
neg|Más transparencia en las decisiones
neg|Tienen que mejorar la comunicación
neg|👎
neg|Otra demora 😡
neg|proceso burocrático y confuso
neg|Poco claro
neg|Me trataron de mala gana
neg|No lo recomiendo
neg|Mi solicitud fue ignorada
neg|Pérdida de tiempo
neg|todo muy desordenado
pos|Fue bueno
pos|Excelente atención
pos|muy rapidos y amables
pos|¡GENIAL!
pos|Resolvieron mi solicitud el mismo día
pos|Sin problemas
pos|Nada que reclamar
pos|No tengo quejas
pos|No está mal
pos|Siempre ayudan cuando los necesito
pos|Equipo muy servicial y respetuoso
pos|Gracias por la ayuda
pos|Muchas gracias
pos|El plazo mejoró bastante
pos|Está más rápido que antes
pos|Antes demoraban, pero ahora son rápidos y claros
pos|No, fue excelente
pos|No solo rápidos sino muy cordiales
pos|bien👍
pos|👏👏
pos|Me encanta :)
pos|Entregan a tiempo
pos|Nunca tuve problemas con el equipo
pos|Comunicación clara y oportuna
pos|Felicitaciones al equipo de TI
pos|Confío en su trabajo, gente competente
pos|Explicaron todo con paciencia
pos|Los recomiendo
pos|Un diez
neu|Abrí un ticket el lunes
neu|Usé el servicio una vez
neu|Pedí el cambio de notebook en marzo
neu|La solicitud se envió por el portal
neu|Hablo con ellos por correo
neu|Buenos días
neu|Ellos llevan la nómina
neu|El informe sale cada viernes
neu|Recibí la factura adjunta
neu|Conversé con el equipo sobre el contrato
neg|Un poco lento
neg|Todavía no recibí el reembolso
neg|Nunca contestan
neg|No me gusta
pos|No hubo demoras
pos|Todo bien
pos|Resolvieron los problemas del sistema
neu|ok
neu|Ni bueno ni malo
`;

export const detail = {
  difference: 'Diferencia',
  target: 'meta {{value}}',
  target_note: 'Línea punteada: meta de {{value}}.',
  relation: {
    title: '{{customer}} evalúa {{provider}}: {{value}} favorables',
    title_uncertain: '{{customer}} sobre {{provider}}: pocas respuestas, resultado incierto',
    lead: 'Último valor publicado, ronda cerrada el {{day}}. % de respuestas favorables a “{{item}}”.',
    members: 'Publicadas juntas, para que nadie sea identificable: {{names}}.',
    service: 'Servicio en conjunto',
    reverse: '{{provider}} sobre {{customer}}',
    trend: {
      improved: 'Mejoró a {{value}}',
      worsened: 'Empeoró a {{value}}',
      none: 'Sin cambio perceptible',
      uncertain: 'Pocas respuestas para hablar de un cambio',
    },
    trend_once: 'Un solo valor hasta ahora: nada que comparar',
    trend_note:
      'Rondas que preguntaron a esta área cliente; los huecos son rondas en que no se muestra. Franja: intervalo del 95 % a partir de 20 respuestas.',
    pair: {
      partners: 'Ambas áreas están satisfechas la una con la otra',
      strained: 'Cada área evalúa mal el servicio de la otra',
      one_way: 'Un lado está claramente más satisfecho que el otro',
      neutral: 'Ningún lado se destaca',
      uncertain: 'Pocas respuestas para comparar ambos sentidos',
      not_shown: 'El sentido inverso no se muestra',
      no_answers: 'El sentido inverso aún no tiene respuestas',
      no_relation: '{{customer}} no atiende {{provider}}',
      difference: 'Diferencia entre ambos sentidos: {{points}} puntos ({{range}})',
      note: 'Compara cómo cada área evalúa el servicio de la otra, últimos valores publicados.',
    },
    items_alike: 'Ninguna pregunta difiere con claridad del servicio en conjunto',
    items_differ: 'Difieren con claridad del servicio en conjunto: {{items}}',
    items_note:
      '% favorables, últimos valores publicados. Diferencia: esta área cliente menos el servicio en conjunto, en puntos; color solo cuando es perceptible.',
    not_shown: { button: 'Ver {{provider}} en conjunto' },
    no_answers: {
      title: 'Aún no se preguntó a {{customer}} sobre {{provider}}',
      lead: 'Cada ronda pregunta a un área sobre unas pocas, primero las que esperan desde hace más tiempo. El valor aparece después de la ronda que pregunte.',
      button: 'Ver el calendario',
    },
    no_relation: {
      title: '{{customer}} no evalúa {{provider}}',
      lead: 'Un área evalúa a las que la atienden. Si {{customer}} depende de {{provider}}, conviene agregar la relación; las próximas rondas preguntarán.',
      button: 'Quién atiende a quién',
    },
  },
  comparison: {
    name: 'Comparar dos rondas',
    compare: 'Comparar con otra ronda',
    from: 'Ronda anterior',
    to: 'Ronda posterior',
    lead: 'Ronda {{to}} frente a la ronda {{from}}, “{{item}}” por área.',
    lead_of: '{{name}}: ronda {{to}} frente a la ronda {{from}}, pregunta por pregunta.',
    title: {
      nothing: 'Nada se puede comparar entre estas rondas',
      same: 'Sin cambio perceptible entre estas rondas',
      uncertain: 'Pocas respuestas para hablar de un cambio',
    },
    improved: {
      departments_one: '{{count}} área mejoró',
      departments_other: '{{count}} áreas mejoraron',
      questions_one: '{{count}} pregunta mejoró',
      questions_other: '{{count}} preguntas mejoraron',
    },
    worsened: {
      departments_one: '{{count}} área empeoró',
      departments_other: '{{count}} áreas empeoraron',
      questions_one: '{{count}} pregunta empeoró',
      questions_other: '{{count}} preguntas empeoraron',
    },
    note: {
      service:
        'Solo entran áreas cliente que respondieron después de la ronda anterior y también se muestran antes: su último valor hasta la ronda anterior frente al último hasta la posterior. Por eso un valor puede diferir del de la página de una ronda. Diferencia en puntos, con su intervalo del 95 %; color solo cuando es perceptible.',
      engagement:
        'Diferencia en puntos, con su intervalo del 95 %; color solo cuando es perceptible. Áreas que se muestran en al menos una de las rondas.',
    },
    not_asked: 'no se preguntó desde la ronda anterior',
    other_customers: 'ningún área cliente se muestra antes y después',
    empty: 'Una sola ronda',
    empty_text:
      'La comparación necesita dos rondas concluidas de la misma encuesta. Aparece aquí después de la próxima.',
  },
  dimension: {
    lowest: '{{name}}: empresa {{total}}; el menor en {{department}}, {{value}}',
    total: '{{name}}: empresa {{total}}',
    uncertain: '{{name}}: pocas respuestas para hablar de la empresa',
    lead: '{{name}}, ronda {{n}}, cerrada el {{day}}',
    area: 'el área',
    by_department: 'Por área',
    all: 'Esta pregunta en todas las áreas',
    note: {
      service: '% favorables, todas las áreas juntas. Franja: intervalo del 95 %; n cuenta personas.',
      engagement: 'Empresa; eNPS de -100 a +100, en lo demás % favorables. Franja: intervalo del 95 %.',
    },
    rows_note:
      'De menor a mayor; las áreas que no se muestran quedan fuera. Cambio en color solo cuando es perceptible.',
  },
  people: {
    title: 'Las personas de esta área: compromiso y participación',
    not_shown: 'El compromiso de esta área no se muestra.',
  },
};

import type { Complete } from '../../complete.ts';
import type { cli as en } from '../en/cli.ts';

export const cli: Complete<typeof en> = {
  overview: 'pulso COMANDO [OPCIONES]',
  common:
    '--json imprime un documento JSON, --help explica un comando. Código de salida: 0 hecho, 1 falló, 2 entrada incorrecta.',
  summary: {
    import: 'Lee un archivo de personas; sin --apply no se guarda nada.',
    schedule_preview: 'Muestra las fechas que daría una regla.',
    schedule_create: 'Programa una encuesta.',
    schedule_list: 'Lista los calendarios con sus próximas fechas.',
    schedule_pause: 'Deja de abrir rondas de un calendario; --resume lo reanuda.',
    rounds_list: 'Lista las rondas, de la más nueva a la más antigua.',
    rounds_open: 'Abre ahora la próxima ronda de un calendario.',
    rounds_close: 'Cierra antes una ronda abierta, desde 24 horas después de abrirse.',
    rounds_seal: 'Publica una ronda cerrada y destruye lo que une personas y respuestas.',
    results_export: 'Escribe los resultados publicados en CSV.',
    user_create: 'Crea una cuenta e imprime un enlace de un solo uso para la contraseña.',
    survey_create: 'Crea una encuesta a partir de una plantilla.',
    survey_list: 'Lista las encuestas.',
    worker: 'Ejecuta el trabajo recurrente, sin las páginas.',
  },
  head: {
    round: 'ronda',
    number: 'n.º',
    status: 'estado',
    opens: 'abre',
    closes: 'cierra',
    schedule: 'calendario',
    survey: 'encuesta',
    next: 'próxima',
    local: 'hora local',
    instant: 'instante (UTC)',
    template: 'plantilla',
    name: 'nombre',
  },
  round_is: 'Ronda {{id}}: {{state}}.',
  schedule_paused: 'El calendario {{id}} está en pausa.',
  schedule_resumed: 'El calendario {{id}} se reanudó.',
  schedule_created: 'Calendario {{id}} creado. Próximas fechas:',
  survey_created: 'Encuesta {{id}} creada.',
  paused: 'en pausa',
};

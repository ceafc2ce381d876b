import type { Complete } from '../../complete.ts';
import type { notice as en } from '../en/notice.ts';

export const notice: Complete<typeof en> = {
  how_link: 'Cómo funciona',
  privacy_link: 'Aviso de privacidad',
  how: {
    title: 'Cómo funciona Pulso',
    lead: '{{company}} pregunta de vez en cuando, en pocos minutos, cómo se atienden las áreas entre sí y cómo es trabajar aquí. Responder es voluntario.',
    real: {
      title: '¿Este correo es verdadero?',
      sender: 'Viene de {{sender}}.',
      host: 'Sus enlaces llevan a {{host}} y a ningún otro lugar.',
      never:
        'Nunca pide una contraseña, un número de documento, datos bancarios ni una descarga, y no tiene adjuntos.',
      trackers: 'No tiene imágenes ni rastreadores: nadie sabe si fue abierto.',
      doubt:
        'En caso de duda, no abrir el enlace; preguntar antes a alguien de la empresa por un medio conocido.',
    },
    link: {
      title: 'Por qué el enlace es personal',
      questions:
        'Muestra las preguntas que corresponden a su área y asegura que cada persona cuente una vez.',
      no_list:
        'No existe una lista de quién respondió, para nadie. Un recordatorio sale solo si el servidor no encuentra respuesta en ese momento, y nada de eso se guarda.',
      forward:
        'Quien tiene el enlace puede responder en su lugar; por eso, no reenviar el correo. El enlace nunca muestra lo respondido.',
    },
    readers: {
      title: 'Quién lee',
      service: 'Servicio: RR. HH. y la jefatura del área evaluada.',
      engagement: 'Cómo es trabajar aquí: RR. HH.',
      engagement_heads: 'Cómo es trabajar aquí: RR. HH. y las jefaturas, sobre sus propias áreas.',
      released:
        'RR. HH. puede liberar los totales de los servicios, sin comentarios, para las personas consultadas.',
      board: 'La Dirección ve el resumen y la matriz, sin comentarios.',
    },
    groups: {
      title: 'Qué se muestra',
      scores: 'Puntajes, solo para grupos de al menos {{k}} personas.',
      comments:
        'Comentarios, sin nombre, área ni fecha, solo si responden {{kc}} o más personas; si no, se destruyen sin leerlos.',
      style: 'El estilo puede revelar quién escribe. Sin nombres ni datos de salud.',
    },
    after: {
      title: 'Qué pasa con una respuesta',
      open: 'Mientras la ronda está abierta se guarda cifrada. Con el mismo enlace se puede reemplazar o retirar; nunca se muestra.',
      seal: 'Al concluir la ronda, normalmente hasta una hora después del cierre, las respuestas se separan de las personas para siempre: se destruye la clave y luego todo lo que las relaciona.',
      operator: 'Hasta entonces, quien administra el servidor podría, con esfuerzo, relacionarlas.',
    },
    languages: {
      title: 'Idiomas',
      text: 'Correos y páginas existen en portugués, inglés y español; se eligen arriba en cada página. Un comentario se confunde mejor con los demás en el idioma que usa la mayoría.',
    },
  },
  privacy: {
    title: 'Aviso de privacidad',
    version: 'Versión {{n}}, desde el {{day}}',
    version_first: 'Versión {{n}}',
    lead: 'Qué guarda {{company}} con Pulso, por cuánto tiempo, quién lo lee y a quién preguntar. Los números valen para las rondas que abran desde ahora; una ronda abierta mantiene lo que prometió su correo.',
    who: {
      title: 'A quién preguntar',
      company: 'Responsable: {{company}}.',
      contact: 'Consultas: {{contact}}.',
      officer: 'Protección de datos: {{officer}}.',
      channel:
        'Para denunciar acoso: {{channel}}. Un comentario en una encuesta puede destruirse sin que se lea.',
      nobody: 'Todavía no hay un contacto indicado. Preguntar a RR. HH.',
    },
    purpose: {
      title: 'Para qué',
      text: 'Para saber cómo se atienden las áreas entre sí y cómo es trabajar aquí. Responder es voluntario; nadie gana ni pierde nada por eso. Nada de esto decide sobre una persona.',
    },
    stored: {
      title: 'Qué se guarda',
      directory:
        'De cada persona: nombre, correo de trabajo, legajo, área, sede, fecha de ingreso e idioma, como los informa la empresa.',
      asked: 'Que se consultó a alguien, qué día y sobre qué áreas; no si respondió.',
      answer:
        'Una respuesta, mientras su ronda está abierta: cifrada, con área, sede y un rango de antigüedad. Sin dirección del dispositivo, sin hora, sin duración.',
      redacted:
        'Nombres del directorio, correos, enlaces, teléfonos y números de documento se quitan de los comentarios antes de guardar.',
      results: 'Después de la conclusión: conteos por grupo y comentarios sin nombre, área ni fecha.',
      cookies:
        'Las páginas para responder no usan cookies ni llaman a servidores de terceros. No se registra si alguien abre los resultados.',
    },
    keep: {
      title: 'Por cuánto tiempo',
      answer:
        'Clave, respuestas e invitaciones de una ronda: hasta la conclusión, normalmente hasta una hora después del cierre.',
      copies_one: 'En copias de la máquina entera: hasta {{count}} día más.',
      copies_many: 'En copias de la máquina entera: hasta {{count}} días más.',
      copies_other: 'En copias de la máquina entera: hasta {{count}} días más.',
      mail: 'A quién se envió correo: hasta la conclusión o siete días después del correo, lo que sea más tarde.',
      asked: 'A quién se consultó: 24 meses.',
      results: 'Resultados publicados: mientras la empresa los conserve; no nombran a nadie.',
      directory: 'El listado de personas: mientras la empresa lo conserve aquí.',
    },
    operator: {
      title: 'Qué podría hacer quien administra el servidor',
      text: 'Hasta la conclusión de una ronda podría, con esfuerzo, relacionar sus respuestas con personas. Después, nada de lo guardado las relaciona. Quien administra el servidor de correo puede ver quién sigue un enlace.',
    },
    rights: {
      title: 'Sus derechos',
      list: 'Por la LGPD y el RGPD: saber qué se guarda sobre su persona, pedir que se corrija, pedir que se elimine, oponerse y reclamar ante la autoridad de protección de datos.',
      how: 'Escribir al contacto indicado arriba. Una respuesta se puede retirar con su propio enlace hasta el cierre; después de la conclusión nadie puede encontrarla, ni siquiera a su pedido.',
    },
    versions: {
      title: 'Versiones de este aviso',
      note: 'Cada cambio en quién lee y en los grupos mínimos. Lo que se debilitó se anuncia también en la próxima invitación.',
      first: 'Versión 1: primera versión.',
      line: 'Versión {{n}}, {{day}}: {{text}}',
      k: 'puntajes, de grupos de {{from}} a grupos de {{to}} personas.',
      kc: 'comentarios, de {{from}} a {{to}} personas que responden.',
      separationDays: 'copias de la máquina, de {{from}} a {{to}} días.',
      board_on: 'la Dirección lee el resumen y la matriz.',
      board_off: 'la Dirección ya no lee.',
      heads_on: 'las jefaturas leen cómo es trabajar en sus áreas.',
      heads_off: 'las jefaturas ya no leen cómo es trabajar aquí.',
    },
  },
};

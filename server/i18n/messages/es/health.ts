import type { Complete } from '../../complete.ts';
import type { health as en } from '../en/health.ts';

export const health: Complete<typeof en> = {
  title: 'Estado de Pulso',
  lead: 'Qué falla y qué hacer. Mientras algo falle, los administradores reciben un correo al día.',
  fine: 'Nada falla.',
  since: 'Desde {{at}}.',
  jobs: 'Tareas recurrentes',
  no_jobs: 'Aún no se ejecutó nada.',
  head: { job: 'Tarea', last: 'Última ejecución', ok: 'Última correcta', error: 'Fallo' },
  backup: 'Copia de seguridad',
  backup_at: 'La copia más reciente es de {{at}}.',
  backup_none: 'Aún no hay copia; la primera se hace en los diez minutos que siguen al inicio.',
  backup_demo: 'De una empresa inventada no se hacen copias.',
  backup_elsewhere: 'Pulso no hace copias aquí: con MongoDB se hacen allí, o con BACKUP_DIR.',
  job: {
    rescore: 'Nueva lectura de los comentarios',
    close: 'Cerrar rondas',
    seal: 'Sellar rondas',
    open: 'Abrir rondas',
    participation: 'Participación',
    announce: 'Avisar a lectores',
    sweep: 'Limpieza',
    send: 'Enviar correos',
    backup: 'Copia de seguridad',
    trouble: 'Avisar a administradores',
  },
  trouble: {
    unreadable: {
      what: 'Falta la clave de la ronda {{thing}}; sus respuestas no se pueden leer.',
      todo: 'Si la carpeta “keys” cambió de lugar, hay que devolverla. Si no, RR. HH. abandona la ronda en su página.',
    },
    seal: {
      what: 'La ronda {{thing}} se cerró y no está sellada. Nada de ella se publicó ni se destruyó.',
      todo: 'Buscar “the seal stopped” en el registro, o ejecutar: pulso rounds seal {{thing}}',
    },
    mail: {
      what: 'El servidor de correo rechaza todos los mensajes ({{thing}}).',
      todo: 'Revisar el servidor de correo en Configuración, o SMTP_URL. Los correos esperan y luego salen solos.',
    },
    mail_waits: {
      what: 'Hay correos vencidos desde hace más de una hora que no salen.',
      todo: 'Revisar que el servidor o un worker esté en marcha, y el registro. “pulso doctor” prueba el servidor de correo.',
    },
    backup_none: {
      what: 'No hay copia de seguridad.',
      todo: 'Revisar que Pulso pueda escribir en la carpeta de BACKUP_DIR y que el disco no esté lleno.',
    },
    backup_old: {
      what: 'La copia más reciente tiene más de un día y medio.',
      todo: 'Revisar que Pulso pueda escribir en la carpeta de BACKUP_DIR y que el disco no esté lleno.',
    },
    job: {
      what: '“{{thing}}” falla una y otra vez.',
      todo: 'Buscar “job failed” en el registro. La tarea se repite sola.',
    },
    jobs_silent: {
      what: 'Ningún proceso hace las tareas recurrentes.',
      todo: 'Reiniciar el servidor o iniciar un worker: pulso worker',
    },
  },
  mail: {
    subject: '{{company}}: Pulso necesita atención',
    title_one: '{{count}} asunto necesita atención',
    title_other: '{{count}} asuntos necesitan atención',
    title_many: '{{count}} de asuntos necesitan atención',
    button: 'Ver el estado de Pulso',
    why: 'Un correo al día a los administradores, solo mientras algo falle.',
  },
};

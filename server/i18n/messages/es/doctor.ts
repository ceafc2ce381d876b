import type { Complete } from '../../complete.ts';
import type { doctor as en } from '../en/doctor.ts';

export const doctor: Complete<typeof en> = {
  level: { ok: 'ok', warning: 'aviso', fault: 'FALLO' },
  configuration: {
    ok: 'La configuración se puede usar; Pulso está en {{url}}.',
    plain: 'Pulso está en {{url}} sin cifrado. Conviene un proxy con TLS delante, y BASE_URL con https://…',
  },
  folders: {
    ok: 'Solo este usuario puede leer {{path}} y las claves.',
    missing:
      'La carpeta {{path}} no existe; el primer inicio la crea. Si Pulso ya se inició, revisar DATA_DIR.',
    open: 'Otros pueden leer {{path}} (modo {{mode}}). Ejecutar: chmod {{wanted}} {{path}}',
    owner: '{{path}} pertenece a otro usuario. Ejecutar Pulso con ese usuario, o cambiar el dueño con chown.',
    unwritable: 'Pulso no puede escribir en {{path}}. Revisar los permisos y si el disco es de solo lectura.',
  },
  disk: {
    ok: 'Hay {{n, number}} GiB libres en el disco.',
    low: 'Solo hay {{n, number}} GiB libres en el disco. Hace falta espacio: sin él no hay respuestas ni copias.',
  },
  database: {
    ok: 'La base de datos responde.',
    away: 'La base de datos no responde ({{name}}). Revisar MONGODB_URI, o si el disco de DATA_DIR funciona.',
  },
  clock: {
    year: 'El reloj marca {{now}} (UTC).',
    unlikely:
      'El reloj marca {{now}} (UTC), lo que no es posible. Hay que ajustarlo, mejor por NTP: las rondas abren y cierran por él.',
    same: 'El reloj de la base de datos coincide.',
    drift:
      'El reloj de la base de datos difiere en {{n, number}} s. Ajustar ambos por NTP: varios procesos dependen de ello.',
  },
  zone: {
    ok: 'La zona de la empresa es {{zone}}; allí son {{at}}.',
    unknown: 'Esta máquina no conoce la zona {{zone}}. Elegir otra en Configuración.',
  },
  jobs: {
    ok: 'Las tareas recurrentes se ejecutaron por última vez el {{at}}.',
    none: 'Las tareas recurrentes nunca se ejecutaron. Iniciar el servidor o un worker: pulso worker',
  },
  mail: {
    ok: 'El servidor de correo {{host}} acepta nuestros correos.',
    local:
      'No hay servidor de correo: los correos quedan en la bandeja local. Elegir uno en Configuración, o definir SMTP_URL.',
  },
};

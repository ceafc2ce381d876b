import type { Complete } from '../../complete.ts';
import type { accountMail as en } from '../en/account-mail.ts';

export const accountMail: Complete<typeof en> = {
  account: {
    subject: 'Acceso a Pulso',
    preheader: 'Falta elegir una contraseña; el enlace sirve una vez, por {{lasts}}.',
    title: 'Acceso a Pulso',
    lead: '{{name}}: hay una cuenta nueva en Pulso, las encuestas de servicio interno de {{company}}. La cuenta permite:',
    button: 'Elegir una contraseña',
    stranger: 'Si esto no se esperaba, no hace falta nada.',
  },
  reset: {
    subject: 'Elegir una contraseña nueva',
    preheader: 'Alguien lo pidió en la página de inicio de sesión. Sirve una vez, por {{lasts}}.',
    title: 'Elegir una contraseña nueva',
    lead: '{{name}}: alguien pidió en la página de inicio de sesión de Pulso una contraseña nueva para esta cuenta.',
    button: 'Elegir una contraseña nueva',
    stranger: 'Si el pedido es de otra persona, no hace falta nada: la contraseña sigue igual.',
  },
  signIn: {
    subject: 'Enlace para iniciar sesión',
    preheader: 'Sirve una vez, por {{lasts}}, sin contraseña.',
    title: 'Enlace para iniciar sesión',
    lead: '{{name}}: con este enlace se inicia sesión en Pulso sin contraseña.',
    button: 'Iniciar sesión',
    stranger:
      'Si el pedido es de otra persona, no hace falta nada; no pasar el enlace a nadie: quien lo abra puede iniciar sesión en esta cuenta.',
  },
  rights: {
    admin: 'Administrar Pulso: cuentas, configuración y correo.',
    hr: 'Llevar las encuestas y leer todos los resultados.',
    head: 'Leer los resultados de la propia área, cuando hay respuestas suficientes.',
    board: 'Leer el panorama y la matriz de la empresa.',
  },
  lasts: 'El enlace sirve una vez, por {{lasts}}. Abrirlo no lo gasta; el botón de la página, sí.',
  days_one: '{{count, number}} día',
  days_many: '{{count, number}} de días',
  days_other: '{{count, number}} días',
  hours_one: '{{count, number}} hora',
  hours_many: '{{count, number}} de horas',
  hours_other: '{{count, number}} horas',
  minutes_one: '{{count, number}} minuto',
  minutes_many: '{{count, number}} de minutos',
  minutes_other: '{{count, number}} minutos',
  copy: 'Si el botón no funciona, copiar esta dirección:',
  later: 'Más adelante, iniciar sesión aquí:',
  do_not_forward: 'El enlace es personal: no reenviar este correo.',
};

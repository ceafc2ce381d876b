import type { Complete } from '../../complete.ts';
import type { demo as en } from '../en/demo.ts';

export const demo: Complete<typeof en> = {
  mail: 'Demostración: correo de una empresa inventada.',
  banner: 'Empresa inventada: las personas, las respuestas y los correos no son reales.',
  making: '{{done}} de {{of}} rondas están listas.',
  failed: 'No se pudo terminar.',
  remove: 'Quitar la demostración',
  logins: {
    title: 'La empresa inventada se está creando',
    lead: 'Sesión iniciada como {{name}}, RR. HH. Estas contraseñas solo se muestran ahora; con ellas se ve lo que ven las demás personas.',
    role: 'Rol',
    go: 'Ir a los resultados',
  },
  progress: {
    title: 'Se está creando un año de rondas',
    lead: 'Cada ronda se abre, se responde y se concluye como una real. Esta página se actualiza sola; se puede salir de ella.',
    failed_title: 'No se pudo terminar la empresa inventada',
    failed: 'Algo la interrumpió. Quitar la demostración y empezar de nuevo.',
  },
  removal: {
    title: 'Quitar la empresa inventada',
    lead: 'Esto quita todo: personas, encuestas, rondas, respuestas, resultados, comentarios, correos de la bandeja local, configuración y todas las cuentas, también la propia.',
    next: 'Después, Pulso queda como el primer día y se abre la página para empezar con la empresa propia.',
    submit: 'Quitar todo',
  },
  console: {
    login: '{{role}}: {{email}}  {{password}}',
    making: 'Creando un año de rondas; las páginas ya se pueden abrir.',
    ready: 'Listo. Todo en ella es inventado.',
    removed: 'Se quitó la empresa inventada. Pulso queda como el primer día.',
  },
};

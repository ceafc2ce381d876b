import type { Complete } from '../../complete.ts';
import type { errors as en } from '../en/errors.ts';

export const errors: Complete<typeof en> = {
  invalid_input: 'Algo en el formulario necesita atención.',
  not_found: 'Esta página no existe o no está disponible para esta cuenta.',
  forbidden: 'Este rol no incluye esta página.',
  unavailable: 'No se pudo hacer en este momento. Nada se perdió; intentar de nuevo en unos instantes.',
  unexpected: 'Algo falló de nuestro lado. Nada se perdió; intentar de nuevo en unos instantes.',
  expired: 'La página venció; el texto quedó. Enviar de nuevo.',
  too_large: 'Esto es demasiado grande para aceptarlo.',
  too_many_requests: 'Demasiados intentos en poco tiempo. Esperar unos minutos e intentar de nuevo.',
  choice: 'Falta una respuesta.',
  empty: 'Falta completar: {{field}}.',
  address: '“{{v}}” no es un correo.',
  long: 'Usar hasta {{n}} caracteres.',
  number: 'Usar un número de {{a}} a {{b}}.',
  date: 'Usar dd/mm/aaaa.',
  taken: '“{{v}}” ya existe.',
  sign_in: 'El correo o la contraseña no coincide.',
  password: 'Contraseña: al menos {{n}} caracteres.',
  invalid: 'Este valor no se puede usar aquí.',
};

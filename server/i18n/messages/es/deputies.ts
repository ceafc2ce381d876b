import type { Complete } from '../../complete.ts';
import type { deputies as en } from '../en/deputies.ts';

export const deputies: Complete<typeof en> = {
  title: 'Suplentes',
  lead: 'Quien suple lee lo mismo que la jefatura, hasta el día indicado y ni un día más.',
  not_yours: 'Solo la jefatura nombra suplentes.',
  none: 'Sin suplentes.',
  until: '{{name}}, hasta el {{day}}',
  end: 'Terminar',
  add: 'Nombrar suplente',
  email: 'Correo de trabajo',
  email_hint: 'De alguien de la empresa. Quien no tiene cuenta recibe una invitación.',
  last_day: 'Último día',
  access: {
    title: 'Quién lee los resultados',
    nobody: 'Ninguna jefatura los lee todavía.',
    no_head: 'ya no es jefatura',
    take: 'Retirar el acceso de {{name}}',
    give: 'Dar acceso a {{name}}',
    hand_over: 'Retirar el acceso de {{from}} y darlo a {{name}}',
    no_email: '{{name}} dirige esta área y no tiene correo: sin él no hay acceso.',
    done: 'Hecho. Quien aún no tiene contraseña recibe una invitación por correo.',
    changed: 'La jefatura cambió. El acceso a los resultados queda como está hasta cambiarlo aquí.',
    kept: '{{names}} se fue y aún tiene acceso: nadie más administra Pulso. Nombrar a otra persona en la administración y desactivar la cuenta.',
    imported: 'Áreas con nueva jefatura',
  },
};

export const settings = {
  title: 'Configuración',
  lead: 'Lo que vale para toda la empresa. Una ronda abierta conserva lo que valía cuando abrió.',
  saved: 'Guardado. Vale desde la próxima ronda.',
  changed: 'Cambio de {{name}}, {{date}}.',
  at_first_start: 'Definido en el primer inicio, {{date}}.',
  somebody: 'alguien sin cuenta',
  mail_paused: 'Todos los correos están en pausa: no sale ninguna invitación ni recordatorio.',
  part: {
    target: 'Meta',
    company: 'Empresa',
    groups: 'Grupos mínimos',
    readers: 'Quién lee',
    sites: 'Zonas horarias de las sedes',
    mail: 'Correo',
  },
  field: {
    target: '% de favorables que cada servicio debería alcanzar',
    name: 'Empresa',
    locale: 'Idioma',
    languages: 'Idiomas de las preguntas',
    zone: 'Zona horaria',
    contact: 'Contacto',
    privacyOfficer: 'Responsable de datos personales',
    reportingChannel: 'Canal de denuncias',
    k: 'Mínimo de personas para un puntaje',
    kc: 'Mínimo de respuestas para comentarios',
    separationDays: 'Días hasta que desaparecen las copias de máquinas enteras',
    headsReadAfterDays: 'Días hábiles hasta que la jefatura lee',
    headsReadEngagement: 'La jefatura lee el compromiso de sus propias áreas',
    boardReads: 'La dirección lee el resumen y la matriz',
    launchDelayMinutes: 'Minutos entre la apertura y el primer correo',
    mailPaused: 'Pausa de todos los correos',
  },
  hint: {
    target:
      'Opcional, de 1 a 100. Aparece junto al resultado de cada área; una meta solo ayuda cuando fue acordada.',
    languages: 'Cada persona lee en su idioma; el de la empresa siempre está entre estos.',
    contact: 'Quién responde preguntas sobre la encuesta: nombre y dirección. Figura en cada correo.',
    privacyOfficer: 'Opcional. Nombre y dirección de quien responde por los datos personales.',
    reportingChannel:
      'Opcional. Dónde denunciar acoso; figura junto a cada comentario, que puede destruirse sin leerse.',
    k: 'Al menos 5.',
    kc: 'Al menos 5, y no menos que el número anterior.',
    separationDays:
      'Cuánto tiempo se guardan imágenes de disco o instantáneas del servidor; 0 si no hay. La promesa a las personas dice este número.',
    headsReadAfterDays: 'De 0 a 5, contados desde la conclusión de la ronda. Hasta entonces solo lee RR. HH.',
    launchDelayMinutes: 'De 0 a 60. Hasta entonces la ronda puede cancelarse sin dejar rastro.',
  },
  groups_note:
    'Un número menor para comentarios se anuncia: en la próxima invitación y, con su fecha, en la página pública de privacidad.',
  readers_note:
    'Quien empieza a leer se anuncia: en la próxima invitación y, con su fecha, en la página pública de privacidad. Los resultados de rondas anteriores quedan con quienes se prometió entonces.',
  no_sites: 'El directorio aún no tiene sedes.',
  sites_note: 'Sin zona propia, la sede sigue a la empresa: {{zone}}.',
  mail: {
    from_environment: 'Los correos van a {{host}}, como dice SMTP_URL.',
    local: 'Los correos quedan en la bandeja de salida local de este servidor; nadie los recibe.',
    chosen: 'Los correos van a {{host}} y salen de {{from}}.',
    change: 'Servidor de correo',
    admin_only:
      'La Administración cambia el servidor de correo, pausa los correos y define la espera del primer correo.',
  },
};

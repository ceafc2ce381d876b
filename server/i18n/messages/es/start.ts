export const start = {
  label: 'Pasos de la configuración inicial',
  done: ' (hecho)',
  continue: 'Continuar',
  later: 'Hacerlo después',
  open: 'La configuración inicial no terminó.',
  go_on: 'Continuar la configuración',
  dismiss: 'No recordar más',
  step: {
    administrator: 'Administración',
    company: 'Empresa',
    mail: 'Correo',
    people: 'Personas',
    survey: 'Primera encuesta',
  },
  title: {
    company: 'La empresa',
    mail: 'Cómo salen los correos',
    people: 'Personas',
    survey: 'La primera encuesta',
  },
  company: {
    lead: 'Lo que se lee en los correos y en las páginas. Todo puede cambiarse después, en Configuración.',
  },
  mail: {
    lead: 'Las invitaciones salen por el servidor de correo de la empresa. Nada sale antes de que abra una ronda.',
    admin_only:
      'La Administración define el servidor de correo. Mientras tanto se pueden preparar personas y encuesta.',
    loopback:
      'Los enlaces de los correos llevan a {{href}}, que solo abre en esta computadora. Antes de la primera ronda, definir BASE_URL con la dirección que usan las personas y reiniciar Pulso.',
    from_environment: 'SMTP_URL define el servidor de correo: {{host}}. Se cambia allí, no aquí.',
    server: 'Servidor de correo',
    change_server: 'Otro servidor de correo',
    preset: { microsoft365: 'Microsoft 365', google: 'Google Workspace', relay: 'Otro servidor' },
    preset_note: {
      microsoft365:
        'Microsoft 365 acepta 30 correos por minuto en 3 conexiones de un buzón, y 10.000 destinatarios por día. El buzón necesita “SMTP autenticado”, y el remitente es el propio buzón o uno por el que puede enviar.',
      google:
        'Google Workspace acepta 2.000 correos por día de una cuenta. La cuenta necesita la verificación en dos pasos y una contraseña de aplicación; la habitual se rechaza.',
      relay: 'Servidor propio o servicio de correo: quien lo administra conoce estos valores.',
    },
    field: {
      host: 'Servidor',
      port: 'Puerto',
      security: 'Cifrado',
      user: 'Usuario (vacío si no se pide)',
      from: 'Remitente',
      perMinute: 'Correos por minuto',
      connections: 'Conexiones a la vez',
    },
    security: {
      starttls: 'STARTTLS (habitual en 587)',
      tls: 'TLS desde el inicio (465)',
      none: 'ninguno (solo dentro de una red)',
    },
    from_hint:
      'Lo ven todas las personas, por ejemplo Pulso <pulso@empresa.com>. El servidor debe permitirlo.',
    keep_password: 'Dejar vacío para conservar la contraseña guardada.',
    save: 'Comprobar y guardar',
    saved:
      'El servidor acepta la conexión. Falta un correo de prueba: solo él muestra que el remitente está permitido.',
    try: '¿Llega?',
    trial_button: 'Enviar un correo de prueba a {{address}}',
    trial_sent:
      'El servidor recibió el correo de prueba para {{address}}. Si no llega en un minuto, buscar en el correo no deseado y permitir lo que está abajo.',
    trial_local: 'El correo de prueba para {{address}} está en la bandeja de salida local, en Correos.',
    trial: {
      subject: 'Un correo de prueba de Pulso',
      text: 'Este correo muestra que Pulso puede llegar a esta dirección. Las invitaciones vienen del mismo remitente.',
      links: 'Los enlaces de las invitaciones llevan a {{href}}.',
    },
    allow_title: 'Lo que los filtros de correo deben dejar pasar',
    allow_note:
      'Dar esta lista a quien administra el correo y la seguridad. Pedir que no reescriban los enlaces: un enlace reescrito lo ve un tercero.',
    allow: {
      sender: 'Remitente',
      envelope: 'Remitente del sobre',
      links: 'Dirección de los enlaces',
      message_id: 'Final del Message-ID',
    },
    local_title: 'Aún sin servidor',
    local_note:
      'Los correos quedan en la bandeja de salida local, donde los lee la Administración. Sirve para conocer Pulso, no para una ronda real: nadie recibe nada.',
    local_button: 'Dejar los correos en la bandeja de salida local por ahora',
    fault: {
      credentials:
        'El servidor no acepta usuario y contraseña ({{code}}). Con verificación en dos pasos pide una contraseña de aplicación.',
      auth_disabled:
        'El servidor no deja que este buzón inicie sesión para enviar ({{code}}). En Microsoft 365 la Administración activa “SMTP autenticado” en el buzón, y los valores de seguridad deben permitirlo.',
      sender_refused:
        'El servidor no permite este remitente ({{code}}). Usar la dirección del propio buzón o pedir el permiso “Enviar como”.',
      too_many_connections:
        'El servidor dice que hay demasiadas conexiones ({{code}}). Usar menos conexiones, o detener otros programas que usan este buzón.',
      refused:
        'Nada responde en {{host}} en este puerto ({{code}}). Revisar servidor y puerto, y si hay un cortafuegos en el camino.',
      dns: 'No existe un servidor llamado {{host}} ({{code}}). Revisar cómo está escrito.',
      timeout:
        'El servidor {{host}} no responde a tiempo ({{code}}). Casi siempre un cortafuegos bloquea este puerto.',
      tls: 'La conexión cifrada falló ({{code}}). 587 va con STARTTLS, 465 con TLS desde el inicio; el certificado debe valer para este nombre.',
      recipient: 'El servidor no acepta correo para esta dirección ({{code}}).',
      other: 'El servidor rechazó ({{code}}). Quien lo administra encuentra el motivo por este número.',
    },
  },
  to_home: 'Ir al inicio',
  people: {
    lead: 'Basta la lista que exporta la nómina o el directorio: nombre, correo y área. Todo se revisa antes de guardar nada.',
    hr_lead:
      'Las personas y las encuestas son de RR. HH. Aquí se invita a quien las lleva; esta cuenta conserva correo, cuentas y configuración.',
    invite_hr: 'Invitar a RR. HH.',
    hr_invited: 'La invitación para {{name}} va camino a {{address}}.',
    hr_link:
      'No hay servidor de correo: entregar este enlace a {{name}}. Funciona una vez y solo se muestra ahora:',
    none: 'Nadie todavía',
    import_note: 'Importar una lista; a esta página se vuelve con un clic, y entonces dice qué se mostrará.',
    import: 'Importar personas',
    again: 'Importar de nuevo',
    imported:
      'El directorio puede cambiar en cualquier momento; la próxima ronda pregunta a quien esté en él.',
    invited_one: '{{count, number}} persona puede ser invitada',
    invited_many: '{{count, number}} de personas pueden ser invitadas',
    invited_other: '{{count, number}} personas pueden ser invitadas',
    forecast: 'Qué se mostrará',
    basis:
      'Pronóstico para un año de rondas mensuales, con {{percent}} de participación y un mínimo de {{k}} por grupo.',
    too_small: 'Pocas personas: una ronda necesita al menos {{n}} con correo, o nada podría mostrarse.',
    small:
      'Con este tamaño se muestran totales, tendencia y comentarios; las áreas rara vez aparecen solas. Eso protege a las personas y no es un defecto.',
    of: '{{count}} de {{all}}',
    rated: 'Áreas evaluadas',
    pairs: 'Relaciones mostradas, en un año',
    commented: 'Áreas con comentarios, mínimo {{kc}}',
    hidden: 'Como áreas clientes aparecen solo dentro de “Otras”: {{names}}.',
    by_provider: 'Área por área',
    provider: 'Área evaluada',
    asked: 'Personas por ronda',
    alone: 'Áreas clientes mostradas',
    comments: 'Comentarios',
    yes: 'sí',
    no: 'no se muestran',
    serves: '¿Qué áreas atienden a otras?',
    serves_hint:
      'Sobre estas se pregunta a las demás. La dirección o las filiales muchas veces no atienden a nadie.',
  },
  survey: {
    lead: 'Va a toda la empresa. Nada sale antes de la fecha, y hasta entonces todo puede cambiarse.',
    hr_only: 'RR. HH. elige la primera encuesta y su fecha.',
    no_people: 'Aún no hay a quién invitar. Importar personas primero, o al menos antes de la fecha:',
    preview: 'Vista previa',
    cadence: 'Frecuencia',
    cadence_of: { weeks4: 'cada 4 semanas', weeks12: 'cada 12 semanas', once: 'una vez' },
    on: 'Primera fecha',
    zone: 'Hora local de {{zone}}.',
    submit: 'Programar',
    scheduled: 'Programada para {{date}}',
    announce: 'Anunciar',
    change: 'Mover, pausar o cambiar',
  },
  kit: {
    title: 'Anunciar',
    lead: 'Se responde más cuando se sabe qué viene. Publicar esto unos días antes del primer correo.',
    chat: 'Para chat o intranet',
    copy: 'Seleccionar el texto y copiarlo',
    print: 'Para imprimir',
    print_note: 'Una página A4 con un código QR que lleva a la página que explica todo.',
    open_notice: 'Abrir el aviso',
    page: 'La página a la que lleva',
    no_round: 'Aún no hay ronda programada: faltan las fechas y el asunto.',
    heading: '¿Cómo trabajamos para las demás áreas en {{company}}?',
    why: '{{company}} pregunta, en unos tres minutos, cómo las áreas se atienden entre sí, para cambiar lo que estorba.',
    dates: 'La encuesta abre el {{opens}} y cierra el {{closes}}.',
    no_dates: 'Las fechas se anunciarán.',
    sender: 'La invitación viene de {{sender}}.',
    subject: 'Su asunto es como este: “{{subject}}”.',
    private:
      'Nadie lee quién dijo qué: los puntajes solo aparecen para grupos de al menos {{k}} personas. Responder es voluntario.',
    own: 'El enlace es personal: no reenviarlo. Nunca se pide una contraseña.',
    contact: 'Preguntas: {{contact}}',
    scan: 'Escanear para leer cómo funciona',
    qr: 'Código QR con la dirección {{href}}',
    more: 'Cómo funciona: {{href}}',
  },
};

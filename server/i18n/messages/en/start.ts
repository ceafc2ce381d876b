export const start = {
  label: 'Steps of the first start',
  done: ' (done)',
  continue: 'Continue',
  later: 'Do this later',
  open: 'The first start is not finished.',
  go_on: 'Continue set-up',
  dismiss: 'Do not remind',
  step: {
    administrator: 'Administrator',
    company: 'Company',
    mail: 'Mail',
    people: 'People',
    survey: 'First survey',
  },
  title: {
    company: 'The company',
    mail: 'How mails leave',
    people: 'People',
    survey: 'The first survey',
  },
  company: { lead: 'What people read in mails and on pages. All of it can be changed later under Settings.' },
  mail: {
    lead: 'Invitations go out through the mail server of the company. Nothing leaves before a round opens.',
    admin_only:
      'An administrator sets the mail server. People and the first survey can be prepared meanwhile.',
    loopback:
      'Links in mails lead to {{href}}, which opens on this computer only. Set BASE_URL to the address people use and restart Pulso before the first round.',
    from_environment: 'SMTP_URL names the mail server: {{host}}. It is changed there, not here.',
    server: 'Mail server',
    change_server: 'Another mail server',
    preset: { microsoft365: 'Microsoft 365', google: 'Google Workspace', relay: 'Other server' },
    preset_note: {
      microsoft365:
        'Microsoft 365 takes 30 mails a minute over 3 connections from one mailbox, and 10,000 recipients a day. The mailbox needs “Authenticated SMTP”, and the sender is the mailbox itself or one it may send as.',
      google:
        'Google Workspace takes 2,000 mails a day from one account. The account needs 2-step verification and an app password; the usual password is refused.',
      relay: 'Your own relay or a mail service: whoever runs it knows these values.',
    },
    field: {
      host: 'Server',
      port: 'Port',
      security: 'Encryption',
      user: 'User name (empty where none is asked)',
      from: 'Sender',
      perMinute: 'Mails a minute',
      connections: 'Connections at a time',
    },
    security: {
      starttls: 'STARTTLS (usual with 587)',
      tls: 'TLS from the start (465)',
      none: 'none (only inside one network)',
    },
    from_hint: 'Everybody sees it, e.g. Pulso <pulso@company.com>. The server must allow it.',
    keep_password: 'Leave empty to keep the stored password.',
    save: 'Check and save',
    saved:
      'The server takes the connection. Send yourself a test mail: only that shows that the sender is allowed.',
    try: 'Is it on its way?',
    trial_button: 'Send a test mail to {{address}}',
    trial_sent:
      'The server took the test mail to {{address}}. If it is not there in a minute, look among junk mail and let through what stands below.',
    trial_local: 'The test mail to {{address}} lies in the local outbox, under Mail.',
    trial: {
      subject: 'A test mail from Pulso',
      text: 'This mail shows that Pulso can reach you. Invitations come from the same sender.',
      links: 'Links in invitations lead to {{href}}.',
    },
    allow_title: 'What mail filters must let through',
    allow_note:
      'Give this list to whoever runs mail and security. Ask them not to rewrite links: a rewritten link is seen by a third party.',
    allow: {
      sender: 'Sender',
      envelope: 'Envelope sender',
      links: 'Address of links',
      message_id: 'End of the Message-ID',
    },
    local_title: 'No server yet',
    local_note:
      'Mails then stay in the local outbox, where administrators read them. Good for looking around, not for a real round: nobody receives anything.',
    local_button: 'Keep mails in the local outbox for now',
    fault: {
      credentials:
        'The server does not accept user name and password ({{code}}). With 2-step verification it wants an app password.',
      auth_disabled:
        'The server does not let this mailbox sign in to send ({{code}}). In Microsoft 365 an administrator switches on “Authenticated SMTP” for the mailbox, and security defaults must allow it.',
      sender_refused:
        'The server does not allow this sender ({{code}}). Use the address of the mailbox itself, or have the right “Send as” given to it.',
      too_many_connections:
        'The server says there are too many connections ({{code}}). Use fewer connections, or stop other programs that use this mailbox.',
      refused:
        'Nothing answers at {{host}} on this port ({{code}}). Check server and port, and whether a firewall is in between.',
      dns: 'There is no server called {{host}} ({{code}}). Check the spelling.',
      timeout: 'The server {{host}} does not answer in time ({{code}}). Mostly a firewall blocks this port.',
      tls: 'The encrypted connection failed ({{code}}). 587 goes with STARTTLS, 465 with TLS from the start; the certificate must be valid for this name.',
      recipient: 'The server does not take mail to this address ({{code}}).',
      other: 'The server refused ({{code}}). Whoever runs it can find the reason by this number.',
    },
  },
  to_home: 'To the start page',
  people: {
    lead: 'The list payroll or the directory exports is enough: name, e-mail and department. Everything is checked before anything is saved.',
    hr_lead:
      'People and surveys are HR’s. Invite the person who runs them; your account keeps mail, accounts and settings.',
    invite_hr: 'Invite HR',
    hr_invited: 'The invitation to {{name}} is on its way to {{address}}.',
    hr_link: 'No mail server is set: give {{name}} this link yourself. It works once and is shown only now:',
    none: 'Nobody yet',
    import_note: 'Import a list; this page is back with one click and then says what will be visible.',
    import: 'Import people',
    again: 'Import again',
    imported: 'The directory can be changed at any time; the next round asks who is in it then.',
    invited_one: '{{count, number}} person can be invited',
    invited_other: '{{count, number}} people can be invited',
    forecast: 'What will be visible',
    basis:
      'Forecast for a year of monthly rounds with {{percent}} participation and groups of at least {{k}}.',
    too_small:
      'Too few people: a round needs at least {{n}} with an address, or nothing could ever be shown.',
    small:
      'At this size totals, trend and comments are shown; departments rarely appear alone. That protects people and is no fault.',
    of: '{{count}} of {{all}}',
    rated: 'Departments that can be rated',
    pairs: 'Relations shown on their own, in a year',
    commented: 'Departments with comments, from {{kc}} answers',
    hidden: 'Shown only inside “others” as customer departments: {{names}}.',
    by_provider: 'Department by department',
    provider: 'Department you rate',
    asked: 'People asked in a round',
    alone: 'Customers shown alone',
    comments: 'Comments',
    yes: 'yes',
    no: 'not shown',
    serves: 'Which departments serve others?',
    serves_hint: 'Others are asked about these. Management or regional offices often serve nobody.',
  },
  survey: {
    lead: 'It goes to the whole company. Nothing is sent before the date, and until then everything can be changed.',
    hr_only: 'HR chooses the first survey and its date.',
    no_people: 'Nobody could be invited yet. Import people first, or at least before the date:',
    preview: 'Preview',
    cadence: 'How often',
    cadence_of: { weeks4: 'every 4 weeks', weeks12: 'every 12 weeks', once: 'once' },
    on: 'First date',
    zone: 'Local time of {{zone}}.',
    submit: 'Schedule',
    scheduled: 'Scheduled for {{date}}',
    announce: 'Announce it',
    change: 'Move, pause or change it',
  },
};

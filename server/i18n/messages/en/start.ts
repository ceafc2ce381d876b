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
};

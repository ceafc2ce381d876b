export const doctor = {
  level: { ok: 'ok', warning: 'warning', fault: 'FAULT' },
  configuration: {
    ok: 'The configuration can be used; people reach Pulso at {{url}}.',
    plain:
      'People reach Pulso at {{url}} without encryption. Put a proxy with TLS in front, and set BASE_URL to https://…',
  },
  folders: {
    ok: 'Only this user can read {{path}} and the keys.',
    missing:
      'The folder {{path}} is not there; the first start makes it. Check DATA_DIR if Pulso was started before.',
    open: 'Others can read {{path}} (mode {{mode}}). Run: chmod {{wanted}} {{path}}',
    owner: '{{path}} belongs to another user. Run Pulso as that user, or change the owner with chown.',
    unwritable: 'Pulso cannot write to {{path}}. Check its rights, and whether the disk is read-only.',
  },
  disk: {
    ok: '{{n, number}} GiB are free on the disk.',
    low: 'Only {{n, number}} GiB are free on the disk. Make room: without it nothing can be answered or backed up.',
  },
  database: {
    ok: 'The database answers.',
    away: 'The database does not answer ({{name}}). Check MONGODB_URI, or whether the disk of DATA_DIR works.',
  },
  clock: {
    year: 'The clock says {{now}} (UTC).',
    unlikely:
      'The clock says {{now}} (UTC), which cannot be. Set it, best by NTP: rounds open and close by it.',
    same: 'The clock of the database agrees.',
    drift:
      'The clock of the database is {{n, number}} s away. Set both by NTP: several processes rely on it.',
  },
  zone: {
    ok: 'The zone of the company is {{zone}}; there it is {{at}}.',
    unknown: 'This machine does not know the zone {{zone}}. Choose another under Settings.',
  },
  jobs: {
    ok: 'The recurring work last ran on {{at}}.',
    none: 'The recurring work has never run. Start the server, or a worker: pulso worker',
  },
  mail: {
    ok: 'The mail server {{host}} takes mails from us.',
    local:
      'There is no mail server: mails stay in the local outbox. Choose one under Settings, or set SMTP_URL.',
  },
};

export const health = {
  title: 'State of Pulso',
  lead: 'What is wrong and what to do about it. While something is wrong, administrators get one mail a day.',
  fine: 'Nothing is wrong.',
  since: 'Since {{at}}.',
  jobs: 'Recurring work',
  no_jobs: 'Nothing has run yet.',
  head: { job: 'Work', last: 'Last run', ok: 'Last that ended well', error: 'Failure' },
  backup: 'Backup',
  backup_at: 'The newest backup is of {{at}}.',
  backup_none: 'There is no backup yet; the first is made within ten minutes of the start.',
  backup_demo: 'An invented company is not backed up.',
  backup_elsewhere: 'Pulso makes no backups here: with MongoDB back it up there, or set BACKUP_DIR.',
  job: {
    rescore: 'Reading comments anew',
    close: 'Closing rounds',
    seal: 'Sealing rounds',
    open: 'Opening rounds',
    participation: 'Participation',
    announce: 'Telling readers',
    sweep: 'Tidying up',
    send: 'Sending mails',
    backup: 'Backup',
    trouble: 'Telling administrators',
  },
  trouble: {
    unreadable: {
      what: 'The key of round {{thing}} is missing; its answers cannot be read.',
      todo: 'If the folder “keys” was moved, put it back. Otherwise HR gives the round up on its page.',
    },
    seal: {
      what: 'Round {{thing}} has closed and is not sealed. Nothing of it was published or destroyed.',
      todo: 'Look in the log for “the seal stopped”, or run: pulso rounds seal {{thing}}',
    },
    mail: {
      what: 'The mail server refuses every mail ({{thing}}).',
      todo: 'Check the mail server under Settings, or SMTP_URL. Mails wait and leave by themselves afterwards.',
    },
    mail_waits: {
      what: 'Mails have been due for over an hour and do not leave.',
      todo: 'Check that the server or a worker runs, and the log. “pulso doctor” tries the mail server.',
    },
    backup_none: {
      what: 'There is no backup.',
      todo: 'Check that Pulso may write to the folder of BACKUP_DIR and that its disk is not full.',
    },
    backup_old: {
      what: 'The newest backup is older than a day and a half.',
      todo: 'Check that Pulso may write to the folder of BACKUP_DIR and that its disk is not full.',
    },
    job: {
      what: '“{{thing}}” fails again and again.',
      todo: 'Look in the log for “job failed”. It is tried again by itself.',
    },
    jobs_silent: {
      what: 'No process does the recurring work.',
      todo: 'Start the server again, or a worker: pulso worker',
    },
  },
  mail: {
    subject: '{{company}}: Pulso needs attention',
    title_one: '{{count}} thing needs attention',
    title_other: '{{count}} things need attention',
    button: 'See the state of Pulso',
    why: 'One mail a day to administrators, only while something is wrong.',
  },
};

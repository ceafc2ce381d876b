export const outbox = {
  title: 'Mail',
  evaluation:
    'Evaluation mode: no mail server is set, mails stay here. Whoever opens this page can answer for others.',
  empty: 'No mail yet. Mails appear here when a round opens.',
  subject: 'Subject',
  to: 'To',
  queue: 'Queue',
  waiting: 'waiting',
  done: 'dealt with',
  dead: 'refused for good',
  dropped: 'not needed any more',
  refused: 'The mail server refuses mails for now ({{code}}). Pulso tries again by itself.',
  paused: 'All mail is paused.',
  pause: 'Pause all mail',
  resume: 'Resume mail',
  html: 'As people see it',
  text: 'Text part',
};

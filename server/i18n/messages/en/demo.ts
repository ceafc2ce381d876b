export const demo = {
  mail: 'Demonstration: a mail of an invented company.',
  banner: 'Invented company: its people, answers and mails are not real.',
  making: '{{done}} of {{of}} rounds are ready.',
  failed: 'It could not be finished.',
  remove: 'Remove the demo',
  logins: {
    title: 'The invented company is being made',
    lead: 'You are signed in as {{name}}, HR. These passwords are shown only now; with them you can see what the others see.',
    role: 'Role',
    go: 'Go to the results',
  },
  progress: {
    title: 'A year of rounds is being made',
    lead: 'Every round is opened, answered and sealed as a real one. This page looks again by itself; you may leave it.',
    failed_title: 'The invented company could not be finished',
    failed: 'Something stopped it. Remove it and start again.',
  },
  removal: {
    title: 'Remove the invented company',
    lead: 'This removes everything: people, surveys, rounds, answers, results, comments, mails in the local outbox, settings and all accounts, yours too.',
    next: 'Then Pulso is as on its first day, and the page to start with your own company opens.',
    submit: 'Remove everything',
  },
  console: {
    login: '{{role}}: {{email}}  {{password}}',
    making: 'Making a year of rounds; pages can be opened meanwhile.',
    ready: 'Ready. Everything in it is invented.',
    removed: 'The invented company was removed. Pulso is as on its first day.',
  },
};

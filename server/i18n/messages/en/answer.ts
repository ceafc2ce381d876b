export const answer = {
  heading: {
    one: 'How was the service you received?',
    two: 'Two departments that serve yours',
    three: 'Three departments that serve yours',
    engagement: 'How is it to work here?',
  },
  kept: 'The answers of earlier pages are kept. Nothing is sent before the end.',
  step: 'Department {{n}} of {{total}}',
  not_used: 'I did not use it in this period',
  nothing_more: 'Noted. There is nothing more to answer about {{area}}.',
  preselected: 'Chosen by the link in the email. It counts only once you send it.',
  chips: { plus: 'What went well', minus: 'What could be better' },
  comment: {
    style: 'Leave out names and health details; your style can reveal you.',
    redacted:
      'Names of colleagues, email addresses, links, phone and document numbers are removed before it is stored.',
    blend: 'Few people in this round write in this language; a comment blends in better in {{language}}.',
    channel: 'To report harassment: {{channel}}. A comment here may be destroyed unread.',
    count: '{{n}} of {{max}} characters',
  },
  commitment: { title: 'You said, we did', since: 'What changed since last time' },
  send: 'Send',
  send_note:
    'Until the round closes you can send again with the same link: the new answer replaces the earlier one.',
  contact: 'Questions? {{contact}}',
  error_title: 'Error: {{title}}',
  error_kept: 'What was entered is kept. One answer is enough.',
  answered: {
    title: 'There is an answer for this link.',
    text: 'Sending again replaces all of it. For safety, what was answered is never shown here.',
  },
  withdraw: 'Withdraw my answer',
  thanks: {
    title: 'Your answer is stored. Thank you.',
    when: 'Results come when the round is sealed, after {{day}} at {{time}}. Until then the same link lets you replace the answer.',
    stored: 'What we stored of your comment',
    removed_count_one: '{{count}} passage was removed before it was stored.',
    removed_count_other: '{{count}} passages were removed before it was stored.',
    removed: {
      email: 'email removed',
      link: 'link removed',
      handle: 'user name removed',
      document: 'document number removed',
      phone: 'phone number removed',
      name: 'name removed',
    },
  },
  withdrawn: {
    title: 'Your answer is withdrawn.',
    text: 'Nothing of it counts any more. Until {{day}} at {{time}} the same link lets you answer again.',
    again: 'Answer again',
  },
  late: {
    title: 'The round has closed.',
    text: 'What you sent just now was not stored. An earlier answer, if there was one, stands.',
  },
  unconfirmed: {
    title: 'It could not be confirmed that this was stored.',
    text: 'What you entered is kept on this page. Send it again in a moment.',
    again: 'Send again',
  },
  closed: {
    title: 'This link is not open',
    text: 'The round has closed, or the link is incomplete. Nothing was recorded.',
    hint: 'If the email came a few days ago, open the link again straight from the message: some programs cut off its last part.',
  },
  refused: {
    title: 'This could not be accepted',
    text: 'Nothing was recorded. Go back, or open the link again from the email.',
  },
};

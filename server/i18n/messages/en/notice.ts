export const notice = {
  how_link: 'How it works',
  privacy_link: 'Privacy notice',
  how: {
    title: 'How Pulso works',
    lead: '{{company}} asks now and then, in a few minutes, how well departments serve each other and how it is to work here. Answering is voluntary.',
    real: {
      title: 'Is this email real?',
      sender: 'It comes from {{sender}}.',
      host: 'Its links lead to {{host}} and nowhere else.',
      never:
        'It never asks for a password, a document number, bank details or a download, and has no attachment.',
      trackers: 'It has no images and no trackers: nobody knows whether it was opened.',
      doubt: 'In doubt, do not open the link; ask somebody of the company first, in a way known already.',
    },
    link: {
      title: 'Why the link is personal',
      questions:
        'It shows the questions that concern your department and makes sure that each person counts once.',
      no_list:
        'There is no list of who has answered, for anyone. A reminder leaves only if the server finds no answer at that moment, and nothing of that is kept.',
      forward:
        'Whoever has the link can answer in your place, so do not forward the email. The link never shows what was answered.',
    },
    readers: {
      title: 'Who reads',
      service: 'Service: HR and the head of the department that was rated.',
      engagement: 'How it is to work here: HR.',
      engagement_heads: 'How it is to work here: HR and heads, about their own departments.',
      released: 'HR may release the totals of services, without comments, to everyone who was asked.',
      board: 'The board sees the overview and the matrix, without comments.',
    },
    groups: {
      title: 'What they see',
      scores: 'Scores only for groups of at least {{k}} people.',
      comments:
        'Comments, without name, department or date, only if {{kc}} or more people answer; otherwise they are destroyed unread.',
      style: 'Your way of writing can reveal you. Leave out names and health details.',
    },
    after: {
      title: 'What happens to an answer',
      open: 'While the round is open it is stored encrypted. With the same link it can be replaced or withdrawn; it is never shown.',
      seal: 'When the round is sealed, normally within an hour of closing, answers are separated from people for good: the key is destroyed, then everything that joins the two.',
      operator: 'Until then those who run the server could, with effort, link them.',
    },
    languages: {
      title: 'Languages',
      text: 'Emails and pages exist in Portuguese, English and Spanish; the choice is at the top of each page. A comment blends in best in the language most people use.',
    },
  },
  privacy: {
    title: 'Privacy notice',
    version: 'Version {{n}}, since {{day}}',
    version_first: 'Version {{n}}',
    lead: 'What {{company}} stores with Pulso, for how long, who reads it, and whom to ask. The numbers are those of rounds that open from now on; a round that is open keeps what its email promised.',
    who: {
      title: 'Whom to ask',
      company: 'Responsible: {{company}}.',
      contact: 'Questions: {{contact}}.',
      officer: 'Privacy officer: {{officer}}.',
      channel: 'To report harassment: {{channel}}. A comment in a survey may be destroyed unread.',
      nobody: 'No contact has been named yet. Ask HR.',
    },
    purpose: {
      title: 'What for',
      text: 'To learn how well departments serve each other and how it is to work here. Answering is voluntary; nobody has an advantage or a disadvantage from it. Nothing here decides about a single person.',
    },
    stored: {
      title: 'What is stored',
      directory:
        'About each person: name, work email, employee id, department, site, hiring date and language, as the company provides them.',
      asked: 'That somebody was asked, on which day and about which departments; not whether they answered.',
      answer:
        'An answer, while its round is open: encrypted, together with department, site and a span of years in the company. No address of the device, no time, no duration.',
      redacted:
        'Names in the directory, email addresses, links, phone and document numbers are removed from comments before storing.',
      results: 'After the seal: counts for groups, and comments without name, department or date.',
      cookies:
        'Pages for answering set no cookie and call nobody else’s server. Whether somebody opens results is not recorded.',
    },
    keep: {
      title: 'For how long',
      answer:
        'Key, answers and invitations of a round: until it is sealed, normally within an hour of closing.',
      copies_one: 'In copies of the whole machine: up to {{count}} more day.',
      copies_other: 'In copies of the whole machine: up to {{count}} more days.',
      mail: 'Who was mailed: until the seal, or seven days after the email, whichever is later.',
      asked: 'Who was asked: 24 months.',
      results: 'Published results: as long as the company keeps them; they name nobody.',
      directory: 'The directory: as long as the company keeps it here.',
    },
    operator: {
      title: 'What those who run the server could do',
      text: 'Until a round is sealed they could, with effort, link its answers to people. Afterwards nothing stored connects them any more. Administrators of the mail server can see who follows a link.',
    },
    rights: {
      title: 'Your rights',
      list: 'By LGPD and GDPR: to know what is stored about you, to have it corrected, to have it deleted, to object, and to complain to the data protection authority.',
      how: 'Write to the contact above. An answer can be withdrawn with its own link until the round closes; after the seal nobody can find it any more, not even for you.',
    },
    versions: {
      title: 'Versions of this notice',
      note: 'Every change of who reads and of the minimum groups. What became weaker is also announced in the next invitation.',
      first: 'Version 1: first version.',
      line: 'Version {{n}}, {{day}}: {{text}}',
      k: 'scores from groups of {{from}} to groups of {{to}} people.',
      kc: 'comments from {{from}} to {{to}} people who answer.',
      separationDays: 'copies of the machine from {{from}} to {{to}} days.',
      board_on: 'the board reads overview and matrix.',
      board_off: 'the board no longer reads.',
      heads_on: 'heads read how it is to work in their departments.',
      heads_off: 'heads no longer read how it is to work here.',
    },
  },
};

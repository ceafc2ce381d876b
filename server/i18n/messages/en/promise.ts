export const promise = {
  readers: {
    service: 'Who reads: HR and the head of the department you rate.',
    hr: 'Who reads: HR.',
    service_board: 'Who reads: HR, the head of the department you rate and, without comments, the board.',
    head: 'Who reads: HR and heads, about their own departments.',
    head_board: 'Who reads: HR, heads about their own departments and, without comments, the board.',
    hr_board: 'Who reads: HR and, without comments, the board.',
  },
  voluntary: 'Answering is voluntary.',
  groups:
    'Scores are shown only for groups of at least {{k}} people; comments only if {{kc}} or more answer, otherwise they are destroyed unread.',
  separation:
    'When the round is sealed, normally within an hour of closing, answers are separated from people for good. Until then those who run the server could, with effort, link them.',
  separation_days_one:
    'When the round is sealed, normally within an hour of closing, answers are separated from people for good, in copies of the machine within {{count}} day. Until then those who run the server could, with effort, link them.',
  separation_days_other:
    'When the round is sealed, normally within an hour of closing, answers are separated from people for good, in copies of the machine within {{count}} days. Until then those who run the server could, with effort, link them.',
  until: 'Open until {{day}} at {{time}}.',
  minutes_one: 'About {{count}} minute.',
  minutes_other: 'About {{count}} minutes.',
  period: 'Period: {{range}}',
  news: 'New since you were last asked: {{text}}',
};

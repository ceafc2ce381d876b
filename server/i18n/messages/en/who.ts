export const who = {
  lead: 'Nobody can know: not you, not HR, not those who run the server.',
  why: 'Why nobody can know',
  why_1:
    'When a round is sealed, comments are cut loose from people, departments, scores and times, shuffled, and stored alone.',
  why_2: 'What joined them, answers, links and the key, is destroyed. Nothing is left to look up.',
  why_3:
    'Comments appear only when enough people answered; a search that would find fewer than three shows none.',
  not: 'What does not help',
  not_text:
    'Guessing by style or asking around. A wrong guess hurts somebody, a right one ends honest answers, and the next round says less.',
  helps: 'What helps instead',
  helps_1: 'Read what several people say; a single comment is a hint, not a finding.',
  helps_2: 'Look at the questions and the customers: they say where, without saying who.',
  helps_3:
    'Promise one thing that customers will notice. They see it on the next survey and say whether it was done.',
  helps_4: 'Talk to everybody: “some of you wrote that waiting is the problem; what would help?”',
};

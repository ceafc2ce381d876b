export const detail = {
  difference: 'Difference',
  target: 'target {{value}}',
  target_note: 'Dotted line: target {{value}}.',
  relation: {
    title: '{{customer}} rates {{provider}}: {{value}} favourable',
    title_uncertain: '{{customer}} on {{provider}}: few answers, the result is uncertain',
    lead: 'Last published value, round closed on {{day}}. % of favourable answers to “{{item}}”.',
    members: 'Published together, so that nobody can be told apart: {{names}}.',
    service: 'Service as a whole',
    reverse: '{{provider}} on {{customer}}',
    trend: {
      improved: 'It improved to {{value}}',
      worsened: 'It worsened to {{value}}',
      none: 'No distinguishable change',
      uncertain: 'Too few answers to speak of a change',
    },
    trend_once: 'One value so far: nothing to compare',
    trend_note:
      'Rounds that asked this customer; gaps are rounds in which it is not shown. Band: 95% interval from 20 answers on.',
    pair: {
      partners: 'Both are content with each other',
      strained: 'Both find the other’s service poor',
      one_way: 'One side is clearly more content than the other',
      neutral: 'Neither side stands out',
      uncertain: 'Too few answers to compare both directions',
      not_shown: 'The other direction is not shown',
      no_answers: 'The other direction has no answers yet',
      no_relation: '{{customer}} does not serve {{provider}}',
      difference: 'Difference between both directions: {{points}} points ({{range}})',
      note: 'Compares how each department rates the service of the other, last published values.',
    },
    items_alike: 'No question differs clearly from the rest of the service',
    items_differ: 'Differs clearly from the rest of the service: {{items}}',
    items_note:
      '% favourable, last published values. Difference: this customer minus the service as a whole, in points; coloured only where it is distinguishable.',
    not_shown: { button: 'See {{provider}} as a whole' },
    no_answers: {
      title: '{{customer}} has not been asked about {{provider}} yet',
      lead: 'Each round asks a department about a few others, those unasked longest first. The value appears after the round that asks.',
      button: 'See what is scheduled',
    },
    no_relation: {
      title: '{{customer}} is not asked about {{provider}}',
      lead: 'A department is asked about those that serve it. Where {{customer}} does rely on {{provider}}, add the relation and the next rounds will ask.',
      button: 'Who serves whom',
    },
  },
};

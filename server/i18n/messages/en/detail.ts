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
  comparison: {
    name: 'Compare two rounds',
    compare: 'Compare with another round',
    from: 'Earlier round',
    to: 'Later round',
    lead: 'Round {{to}} against round {{from}}, “{{item}}” by department.',
    lead_of: '{{name}}: round {{to}} against round {{from}}, question by question.',
    title: {
      nothing: 'Nothing can be compared between these rounds',
      same: 'No distinguishable change between these rounds',
      uncertain: 'Too few answers to speak of a change',
    },
    improved: {
      departments_one: '{{count}} department improved',
      departments_other: '{{count}} departments improved',
      questions_one: '{{count}} question improved',
      questions_other: '{{count}} questions improved',
    },
    worsened: {
      departments_one: '{{count}} department worsened',
      departments_other: '{{count}} departments worsened',
      questions_one: '{{count}} question worsened',
      questions_other: '{{count}} questions worsened',
    },
    note: {
      service:
        'Only customer departments that answered after the earlier round and are shown before too: their last value until the earlier round against the last one until the later. So a value may differ from that of a round’s page. Difference in points, with its 95% interval; coloured only where it is distinguishable.',
      engagement:
        'Difference in points, with its 95% interval; coloured only where it is distinguishable. Departments shown in at least one of the rounds.',
    },
    not_asked: 'not asked since the earlier round',
    other_customers: 'no customer department is shown before and after',
    empty: 'One round only',
    empty_text:
      'A comparison needs two sealed rounds of the same survey. It appears here after the next one.',
  },
  dimension: {
    lowest: '{{name}}: company {{total}}; lowest in {{department}}, {{value}}',
    total: '{{name}}: company {{total}}',
    uncertain: '{{name}}: too few answers to speak of the company',
    lead: '{{name}}, round {{n}}, closed on {{day}}',
    area: 'the department',
    by_department: 'By department',
    all: 'This question in all departments',
    note: {
      service: '% favourable, all departments together. Band: 95% interval; n counts people.',
      engagement: 'The company; eNPS from -100 to +100, otherwise % favourable. Band: 95% interval.',
    },
    rows_note:
      'Lowest first; departments that are not shown are left out. Change coloured only where it is distinguishable.',
  },
  people: {
    title: 'The people of this department: engagement and participation',
    not_shown: 'The engagement of this department is not shown.',
  },
};

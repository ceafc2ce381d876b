import type { SealedRound } from '../../server/domain/publication/snapshots.query.ts';
import type { SubjectAnswer } from '../../server/domain/responses/answer.ts';
import type { Survey } from '../../server/domain/surveys/surveys.query.ts';
import { createSurvey } from '../../server/domain/surveys/surveys.ts';
import { makeDepartments, publishRound, sameAnswers } from './published.ts';
import { decide } from './settings.ts';

/** Two service rounds and one of engagement, with figures that can be checked by hand. */
export interface SampleResults {
  service: Survey;
  engagement: Survey;
  first: SealedRound;
  second: SealedRound;
  people: SealedRound;
}

/**
 * IT, with its Desk below it, and =HR serve Sales (40 people) and Ops (30). Satisfaction with IT is 10 of 30 in Sales, then 27 of 30;
 * 5 of 10 in Ops, in the first round only. Desk is rated 24 of 32 by Sales, =HR by nobody who may be shown. Sealed in July and October 2026.
 */
export async function publishSample(): Promise<SampleResults> {
  await decide({ name: 'Aurora', zone: 'UTC', k: 5, kc: 10, headsReadAfterDays: 1 });
  await makeDepartments([
    { name: 'Sales', people: 40, serves: false },
    { name: 'Ops', people: 30, serves: false },
    { name: 'IT', people: 12 },
    { name: 'Desk', people: 6, under: 'IT' },
    { name: '=HR', people: 8 },
  ]);
  const service = await createSurvey({ template: 'quarterly_service', name: 'Service' });
  const engagement = await createSurvey({ template: 'engagement', name: 'Engagement' });
  const first = await publishRound({
    survey: service,
    number: 1,
    closesOn: '2026-07-30',
    plan: { sales: ['it'], ops: ['it'] },
    answers: [...satisfied('sales', 'it', [10, 30]), ...satisfied('ops', 'it', [5, 10])],
  });
  const second = await publishRound({
    survey: service,
    number: 2,
    closesOn: '2026-10-30',
    plan: { sales: ['it', 'desk', 'hr'] },
    answers: [
      ...satisfied('sales', 'it', [27, 30], { comment: 'They <b>answer</b> quickly', sentiment: PRAISE }),
      ...satisfied('sales', 'desk', [24, 32]),
      ...satisfied('sales', 'hr', [2, 3]),
    ],
  });
  const people = await publishRound({
    survey: engagement,
    number: 1,
    closesOn: '2026-09-15',
    plan: { sales: ['company'], ops: ['company'] },
    answers: [...recommending('sales', [24, 4]), ...recommending('ops', [8, 16])],
  });
  return { service, engagement, first, second, people };
}

const PRAISE = { score: 3, label: 'pos' as const, modelVersion: '1' };

function satisfied(
  department: string,
  subject: string,
  [x, n]: [number, number],
  more: Partial<SubjectAnswer> = {},
) {
  return [
    ...sameAnswers(x, department, { subject, scores: { CS1: 4 }, ...more }),
    ...sameAnswers(n - x, department, { subject, scores: { CS1: 2 } }),
  ];
}

function recommending(department: string, [promoters, detractors]: [number, number]) {
  const said = (EN1: number) => ({ subject: 'company', scores: { EN1 } });
  return [...sameAnswers(promoters, department, said(10)), ...sameAnswers(detractors, department, said(3))];
}

import { ownEngagement, readEngagement } from '../../domain/insights/engagement.query.ts';
import { findReading, type Reading, roundsForHr } from '../../domain/insights/reading.query.ts';
import type { RoundParticipation } from '../../domain/publication/snapshots.query.ts';
import { itemOf } from '../../domain/surveys/question-bank.ts';
import { engagementView } from '../results/engagement.view.ts';
import type { Reader } from '../results/numbers.ts';
import { addressOf } from '../results/query.ts';
import { presentParticipation } from './rounds.view.ts';

/** Where the name of a question leads: its dimension, over time and by department. */
export function dimensionHref(
  item: string,
  { surveyId, round }: Pick<Reading, 'surveyId' | 'round'>,
): string {
  return addressOf(`/hr/dimensions/${itemOf(item).dimension}`, { survey: surveyId, round: round._id });
}

/** The people of a department: their engagement beside the company's, and whether they answer; null without such a round. */
export async function departmentPeople(department: string, reader: Reader) {
  const reading = await findReading(await roundsForHr(), 'engagement', { surveyId: null, roundId: null });
  if (!reading) return null;
  const engagement = await readEngagement(reading, null);
  const { heads, rows, ramp, lead } = engagementView(ownEngagement(engagement, [department]), reading, {
    reader,
    links: { itemHref: (item) => dimensionHref(item, reading), whyHref: '/hr/not-shown' },
  });
  const choices = { survey: reading.surveyId, round: reading.round._id };
  return {
    heads,
    rows,
    ramp,
    lead,
    isShown: rows.length > 1,
    href: addressOf('/hr/engagement', choices),
    compareHref: addressOf('/hr/comparison', { ...choices, subject: department }),
    participation: participationText(engagement.participation, department, reader),
  };
}

/** In steps, and only where the department was told apart: with at least 20 invited people. */
function participationText(
  participation: RoundParticipation | null,
  department: string,
  { t, locale }: Reader,
): string {
  const groups = (participation?.groups ?? []).filter(
    ({ kind, departmentIds }) => kind === 'department' && departmentIds.includes(department),
  );
  const [own] = presentParticipation({ whole: null, groups }, { t, locale }).groups;
  if (!own) return t('results.participation.unknown');
  return `${own.text}, ${t('results.participation.of', { invited: own.invited })}`;
}

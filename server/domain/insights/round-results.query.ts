import { departmentNames } from '../directory/audience.query.ts';
import { countComments } from '../publication/comments.query.ts';
import { listSealedRounds } from '../publication/snapshots.query.ts';
import type { Round } from '../rounds/rounds.query.ts';
import { findSurvey } from '../surveys/surveys.query.ts';
import { readEngagement } from './engagement.query.ts';
import type { Figure, ItemMeasure } from './item-measure.ts';
import { findReading, kindOf, type Reading, type ReadingKind } from './reading.query.ts';
import { readService } from './service.query.ts';

/** A question and its published value. */
export interface ItemResult {
  item: string;
  figure: Figure;
}

/** What is published of one department in one round, as its page shows it. */
export interface ServiceResult {
  subject: string;
  name: string;
  /** Of the headline item; null where it is not shown. */
  figure: Figure | null;
  /** The other questions that are shown, the most favourable first. */
  items: ItemResult[];
}

/** A sealed round in a few published figures. */
export interface RoundResults {
  kind: ReadingKind;
  surveyName: string;
  /** Departments that were asked about, the most favourable first, those without a figure last; none for engagement. */
  services: ServiceResult[];
  /** The headline of an engagement round; null for services and where it is not shown. */
  engagement: (ItemResult & Pick<ItemMeasure, 'metric'>) | null;
  /** How many the list of comments shows: restricted ones are not among them. */
  comments: number;
}

/** What a sealed round published, from its snapshots; null when it is not sealed. */
export async function readRoundResults({ _id, plan, surveyId }: Round): Promise<RoundResults | null> {
  const kind = kindOf({ plan });
  const reading = await findReading(await listSealedRounds(), kind, { surveyId: null, roundId: _id });
  if (!reading) return null;
  const surveyName = (await findSurvey(surveyId)).survey.name;
  const comments = await countComments(reading.round, null);
  if (kind === 'engagement')
    return { kind, surveyName, services: [], engagement: await engagementOf(reading), comments };
  const services = await servicesOf(reading, [...new Set(Object.values(plan).flat())]);
  return { kind, surveyName, services, engagement: null, comments };
}

async function engagementOf(reading: Reading): Promise<RoundResults['engagement']> {
  const { chosen } = await readEngagement(reading, null);
  const last = chosen?.trend.at(-1);
  const figure = last?.roundId === reading.round._id ? last.figure : null;
  return chosen && figure && { item: chosen.item, metric: chosen.metric, figure };
}

async function servicesOf(reading: Reading, subjects: readonly string[]): Promise<ServiceResult[]> {
  const names = await departmentNames();
  const results: ServiceResult[] = [];
  for (const subject of subjects) {
    const service = await readService(reading, subject, null);
    if (!service) continue;
    const shown = service.items.flatMap(({ item, figure }) => (figure ? [{ item, figure }] : []));
    results.push({
      subject,
      name: names.get(subject) ?? service.nameAtSeal,
      figure: shown.find(({ item }) => item === service.headlineItem)?.figure ?? null,
      items: shown
        .filter(({ item }) => item !== service.headlineItem)
        .sort((a, b) => b.figure.value - a.figure.value),
    });
  }
  return results.sort(
    (a, b) => (b.figure?.value ?? -1) - (a.figure?.value ?? -1) || (a.name < b.name ? -1 : 1),
  );
}

import { localDate } from '../../platform/local-time.ts';
import { listSealedRounds, type SealedRound } from '../publication/snapshots.query.ts';
import { readSettings } from '../settings/settings.ts';
import { findVersion, listSurveys } from '../surveys/surveys.query.ts';
import { headsMayRead, mayRead } from './heads.ts';
import { MOST_POINTS, type PointRound } from './trend.ts';
import { yearUntil } from './year.ts';

/** Service surveys ask about departments, engagement surveys about the company. */
export type ReadingKind = 'service' | 'engagement';

/** What somebody asks to read, as ids from an address; null = not chosen. */
export interface Wanted {
  surveyId: string | null;
  roundId: string | null;
}

/** A survey and one of its sealed rounds, with the rounds before it that give it a history. */
export interface Reading {
  kind: ReadingKind;
  surveyId: string;
  round: SealedRound;
  /** Up to the chosen round, in the order they closed. */
  rounds: SealedRound[];
  /** The survey's rounds as points of a trend, by round id. */
  points: ReadonlyMap<string, PointRound>;
  /** The day the chosen round closed, YYYY-MM-DD. */
  closesOn: string;
  /** The items of the version the chosen round froze, and the one that stands for all. */
  itemsAsked: string[];
  headlineItem: string;
  /** What else may be chosen: surveys of this kind by name, and the survey's rounds, the newest first. */
  surveys: { id: string; name: string }[];
  choices: SealedRound[];
}

/** All rounds HR may read: every sealed one, the newest first. */
export { listSealedRounds as roundsForHr } from '../publication/snapshots.query.ts';

/** The rounds heads may read now, the newest first. */
export async function roundsForHeads(now: Date): Promise<SealedRound[]> {
  const settings = await readSettings();
  return (await listSealedRounds()).filter((round) => headsMayRead(round, settings, now));
}

/** The rounds the board may read now, the newest first: those whose promise named it. */
export async function roundsForBoard(now: Date): Promise<SealedRound[]> {
  const bounds = { ...(await readSettings()), now };
  return (await listSealedRounds()).filter((round) => mayRead('board', round, bounds));
}

/** What kind of survey a round belongs to. */
export function kindOf({ plan }: Pick<SealedRound, 'plan'>): ReadingKind {
  return Object.values(plan).some((subjects) => subjects.includes('company')) ? 'engagement' : 'service';
}

/**
 * The reading somebody asked for among the rounds they may read: by default the newest round of the survey, and the survey of
 * the newest round. A round of another survey than the chosen one gives way to the survey's newest. Null when ids name nothing
 * that may be read.
 */
export async function findReading(
  readable: readonly SealedRound[],
  kind: ReadingKind,
  { surveyId, roundId }: Wanted,
): Promise<Reading | null> {
  const ofKind = readable.filter((one) => kindOf(one) === kind);
  const found = ofKind.filter((one) => surveyId === null || one.surveyId === surveyId);
  const mayDiffer = surveyId !== null || roundId === null;
  const round = found.find(({ _id }) => _id === roundId) ?? (mayDiffer ? found[0] : undefined);
  if (!round) return null;
  const { zone } = await readSettings();
  const choices = ofKind.filter((one) => one.surveyId === round.surveyId);
  const points = new Map(choices.map((each) => [each._id, pointOf(each, zone)]));
  const rounds = withHistory(choices, round, points);
  const surveyIds = new Set(ofKind.map((one) => one.surveyId));
  const surveys = (await listSurveys())
    .filter(({ survey }) => surveyIds.has(survey._id))
    .map(({ survey }) => ({ id: survey._id, name: survey.name }));
  const closesOn = points.get(round._id)?.closesOn ?? '';
  const { items: itemsAsked, headlineItemId: headlineItem } = await findVersion(round.versionId);
  return {
    kind,
    surveyId: round.surveyId,
    round,
    rounds,
    points,
    closesOn,
    itemsAsked,
    headlineItem,
    surveys,
    choices,
  };
}

/** The rounds a trend that ends with `last` needs: those it draws, and the year before the first of them. */
function withHistory(
  newestFirst: readonly SealedRound[],
  last: SealedRound,
  points: ReadonlyMap<string, PointRound>,
): SealedRound[] {
  const dayOf = ({ _id }: SealedRound) => points.get(_id)?.closesOn ?? '';
  const until = newestFirst.filter(({ opensAt }) => opensAt <= last.opensAt);
  const first = until[MOST_POINTS - 1] ?? until.at(-1) ?? last;
  const { from } = yearUntil(dayOf(first));
  return until.filter((round) => dayOf(round) >= from).toReversed();
}

function pointOf({ _id, number, closesAt, versionId }: SealedRound, zone: string): PointRound {
  return { roundId: _id, number, closesOn: localDate(closesAt, zone), versionId };
}

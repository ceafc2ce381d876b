import { departmentNames } from '../../domain/directory/audience.query.ts';
import { countLanguages } from '../../domain/invitations/invitations.ts';
import type { OpenedLink } from '../../domain/invitations/open-link.ts';
import type { Round, Subject } from '../../domain/rounds/rounds.query.ts';
import { readSettings, type Settings, zoneOf } from '../../domain/settings/settings.ts';
import { hasChips } from '../../domain/surveys/chips.ts';
import { learnItems } from '../../domain/surveys/own-items.ts';
import { findSurvey, findVersion, type SurveyVersion } from '../../domain/surveys/surveys.query.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Clock } from '../../platform/clock.ts';

const KEPT_MS = 30_000;
const MOST_KEPT = 500;

/** Everything the page of a link asks and says, the same for all who are asked the same in the same zone. */
export interface AnswerContent {
  round: Round;
  version: SurveyVersion;
  hasChips: boolean;
  settings: Settings;
  /** With their names; the company is a subject under its own name. */
  subjects: { id: Subject; name: string }[];
  zone: string;
  /** People invited in each language. */
  languages: ReadonlyMap<Locale, number>;
  /** What is promised less than in the invitation before. */
  news?: OpenedLink['invitation']['news'] | undefined;
}

/** Reads contents and keeps each for half a minute: between two changes thousands of people open the same page. */
export function answerContents(clock: Clock): (link: OpenedLink) => Promise<AnswerContent> {
  const kept = new Map<string, { until: number; content: Promise<AnswerContent> }>();
  return async (link) => {
    const now = clock.monotonic();
    const key = keyOf(link);
    const known = kept.get(key);
    if (known && known.until > now) return await known.content;
    if (kept.size >= MOST_KEPT) kept.clear();
    const content = readContent(link);
    kept.set(key, { until: now + KEPT_MS, content });
    content.catch(() => kept.delete(key));
    return await content;
  };
}

function keyOf({ round, invitation }: OpenedLink): string {
  return JSON.stringify([
    round._id,
    round.closesAt.getTime(),
    invitation.subjects,
    invitation.attributes.site,
    invitation.news,
  ]);
}

async function readContent({ round, invitation }: OpenedLink): Promise<AnswerContent> {
  const settings = await readSettings();
  const names = await departmentNames();
  const { survey } = await findSurvey(round.surveyId);
  await learnItems((round.commitments ?? []).flatMap(({ itemId }) => itemId ?? []));
  return {
    round,
    settings,
    version: await findVersion(round.versionId),
    hasChips: hasChips(survey),
    subjects: invitation.subjects.map((id) => ({
      id,
      name: (id === 'company' ? settings.name : names.get(id)) ?? '',
    })),
    zone: zoneOf(invitation.attributes.site, settings),
    languages: await countLanguages(round._id),
    news: invitation.news,
  };
}

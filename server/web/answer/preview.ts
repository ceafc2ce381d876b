import { readersOf } from '../../domain/rounds/readers.ts';
import type { Round } from '../../domain/rounds/rounds.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { hasChips } from '../../domain/surveys/chips.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import type { SurveyWithVersion } from '../../domain/surveys/surveys.query.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { presentForm } from './answer.view.ts';
import { renderAnswerPage } from './render.ts';

const DAY_MS = 24 * 60 * 60_000;
const PERIOD_DAYS = 90;
const OPEN_DAYS = 11;

/** The answer page of a survey as somebody asked about one invented department would see it; it belongs to no round. */
export async function previewAnswerPage(
  { survey, version }: SurveyWithVersion,
  { locale, now }: { locale: Locale; now: Date },
): Promise<string> {
  const settings = await readSettings();
  const isService = subjectKind(version) === 'service';
  const id = isService ? 'sample' : 'company';
  const day = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const round: Round = {
    _id: 'preview',
    scheduleId: '',
    surveyId: survey._id,
    versionId: version._id,
    number: 1,
    status: 'open',
    opensAt: now,
    closesAt: day(OPEN_DAYS),
    periodFrom: day(-PERIOD_DAYS),
    sendAfter: now,
    k: settings.k,
    kc: settings.kc,
    plan: {},
    people: {},
    invited: {},
    left: {},
    readers: readersOf({ head: isService || settings.headsReadEngagement, board: settings.boardReads }),
    separationDays: settings.separationDays,
    audience: null,
    reminderDates: [],
  };
  const content = {
    round,
    version,
    settings,
    hasChips: hasChips(survey),
    subjects: [{ id, name: isService ? translator(locale)('surveys.sample_department') : settings.name }],
    zone: settings.zone,
    languages: new Map<Locale, number>(),
  };
  return renderAnswerPage('form', presentForm(content, locale, { isAnswered: false }));
}

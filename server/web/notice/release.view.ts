import type { CommitmentState } from '../../domain/feedback/verdict.ts';
import type { RoundResults } from '../../domain/insights/round-results.query.ts';
import { valueText } from '../../domain/insights/value-text.ts';
import type { RoundParticipation } from '../../domain/publication/snapshots.query.ts';
import type { Round } from '../../domain/rounds/rounds.query.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { longDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { countText } from '../results/numbers.ts';
import { participationView } from '../results/participation.view.ts';
import { type Article, articleFrame } from './article.view.ts';

/** A released round: published totals only, the same page for everyone who was asked. */
export interface Released {
  round: Round;
  results: RoundResults;
  participation: RoundParticipation | null;
  settings: Settings;
  /** Commitments of the departments rated, in the heads' own words. */
  promises: { name: string; text: string; state: CommitmentState }[];
  /** What heads wrote for everyone who was asked. */
  sentences: { name: string; text: string }[];
}

/** What everyone who was asked reads of a round; HR looks at the same words before releasing them. */
export function presentRelease(
  { round, results, participation, settings, promises, sentences }: Released,
  locale: Locale,
): Article {
  const frame = articleFrame(settings, locale);
  const { t } = frame;
  const taken = participationView(participation, { t, locale, names: new Map() });
  const shown = results.services.flatMap(({ name, figure }) => {
    if (!figure) return [];
    const value = valueText(figure.value, 'favourable', locale);
    const n = t('results.service.favourable_n', { n: countText(figure.n, locale) });
    return [`${name}: ${value} ${n}${figure.interval ? '' : ` · ${t('results.uncertain')}`}`];
  });
  const promised = promises.map(
    ({ name, text, state }) => `${name}: ${text} (${t(`commitments.state.${state}`)})`,
  );
  return {
    ...frame,
    title: t('release.title', { survey: results.surveyName, n: round.number }),
    edition: t('release.closed', { day: longDay(round.closesAt, locale, settings.zone) }),
    lead: t('release.lead'),
    sections: [
      { title: t('release.participation'), lines: [`${taken.text} ${taken.note}`] },
      { title: t('release.services'), lines: shown.length > 0 ? shown : [t('release.nothing')] },
      ...(sentences.length > 0
        ? [{ title: t('release.say'), lines: sentences.map(({ name, text }) => `${name}: ${text}`) }]
        : []),
      ...(promised.length > 0 ? [{ title: t('answer.commitment.title'), lines: promised }] : []),
      {
        title: t('release.about'),
        lines: [t('release.groups', { k: round.k }), t('release.comments'), t('release.unread')],
      },
    ],
  };
}

import type { RoundParticipation } from '../../domain/publication/snapshots.query.ts';
import { presentParticipation } from '../hr/rounds.view.ts';
import { type Reader, valueText } from './numbers.ts';

/** Participation of a sealed round in words; `few` says that it was too low for conclusions. */
export interface ParticipationView {
  text: string;
  note: string;
  few: string | null;
}

/** Below this share of the invited nothing is concluded. */
const CONCLUSIVE = 0.4;

export function participationView(
  participation: RoundParticipation | null,
  reader: Reader,
): ParticipationView {
  const { t, locale } = reader;
  const whole = participation?.whole;
  if (!participation || !whole) return { text: '–', note: t('results.participation.unknown'), few: null };
  const { whole: words } = presentParticipation(participation, { t, locale });
  const share = whole.atMost / whole.invited;
  return {
    text: words?.text ?? '',
    note: t('results.participation.of', { invited: words?.invited ?? '' }),
    few:
      share < CONCLUSIVE
        ? t('results.participation.few', { p: valueText(100 * share, 'favourable', locale) })
        : null,
  };
}

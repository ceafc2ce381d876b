import type { RoundParticipation } from '../../domain/publication/snapshots.query.ts';
import type { Round } from '../../domain/rounds/rounds.query.ts';
import { clockTime, longDay } from '../../i18n/format.ts';
import { presentParticipation } from '../hr/rounds.view.ts';
import type { Reader } from './numbers.ts';

/** A round that is open now, as the overview announces it. */
export function openRoundView(
  { _id, number: n, closesAt }: Round,
  participation: RoundParticipation | null,
  { t, locale, zone }: Reader & { zone: string },
) {
  return {
    title: t('results.open.title', { n, day: longDay(closesAt, locale, zone) }),
    note: t('results.open.note', { time: clockTime(closesAt, locale, zone) }),
    href: `/hr/rounds/${_id}`,
    button: t('results.empty.open_button', { n }),
    participation: participation && presentParticipation(participation, { t, locale }),
  };
}

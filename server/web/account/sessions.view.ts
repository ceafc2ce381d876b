import type { OwnSession } from '../../domain/access/sessions.ts';
import { clockTime, shortDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

const HOUR_MS = 60 * 60_000;

interface Reader {
  t: Translate;
  locale: Locale;
  zone: string;
}

/** One's sessions in words; when each was seen only roughly. */
export function presentSessions(sessions: OwnSession[], now: Date, { t, locale, zone }: Reader) {
  return sessions.map(({ startedAt, seenAt, isThis }) => {
    const day = shortDate(startedAt, locale, zone);
    const isRecent = now.getTime() - seenAt.getTime() < HOUR_MS;
    return {
      started: t('account.sessions.started', { day, time: clockTime(startedAt, locale, zone) }),
      seen: isThis
        ? t('account.sessions.this')
        : isRecent
          ? t('account.sessions.recent')
          : t('account.sessions.seen', { day: shortDate(seenAt, locale, zone) }),
    };
  });
}

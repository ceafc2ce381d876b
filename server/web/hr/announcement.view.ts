import type { Settings } from '../../domain/settings/settings.ts';
import { clockTime, longDay } from '../../i18n/format.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';

interface Found {
  settings: Pick<Settings, 'name' | 'contact' | 'k'>;
  sender: string;
  /** Address of the page that explains how it works. */
  explains: string;
  round: { opensAt: Date; closesAt: Date; zone: string; subject: string } | null;
}

/** The announcement in one language, as lines of its own language whatever the language of the page. */
export function presentAnnouncement({ settings, sender, explains, round }: Found, locale: Locale) {
  const t = translator(locale);
  const at = (instant: Date, zone: string) =>
    `${longDay(instant, locale, zone)}, ${clockTime(instant, locale, zone)}`;
  const company = settings.name || 'Pulso';
  const dates = round
    ? t('start.kit.dates', { opens: at(round.opensAt, round.zone), closes: at(round.closesAt, round.zone) })
    : t('start.kit.no_dates');
  const facts = [
    t('start.kit.why', { company }),
    dates,
    t('start.kit.sender', { sender }),
    ...(round ? [t('start.kit.subject', { subject: round.subject })] : []),
    t('start.kit.private', { k: settings.k }),
    t('start.kit.own'),
  ];
  const contact = settings.contact ? [t('start.kit.contact', { contact: settings.contact })] : [];
  return {
    heading: t('start.kit.heading', { company }),
    facts: [...facts, ...contact],
    scan: t('start.kit.scan'),
    qrText: t('start.kit.qr', { href: explains }),
    explains,
    chat: [
      t('start.kit.heading', { company }),
      '',
      ...facts,
      t('start.kit.more', { href: explains }),
      ...contact,
    ].join('\n'),
    hasRound: round !== null,
    choices: LOCALES.map((code) => ({
      code,
      href: `/hr/announcement?language=${code}`,
      isCurrent: code === locale,
    })),
    printHref: `/hr/announcement/notice?language=${locale}`,
  };
}

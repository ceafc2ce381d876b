import type { User } from '../../domain/access/users.ts';
import type { SettingChange } from '../../domain/settings/setting-changes.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { shortDate } from '../../i18n/format.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { SmtpServer } from '../../platform/smtp-server.ts';
import type { SentPart } from './settings-forms.ts';

interface Found {
  settings: Settings;
  changes: SettingChange[];
  users: Pick<User, '_id' | 'name'>[];
  sites: string[];
  server: SmtpServer | null;
}

interface Reading {
  t: Translate;
  locale: Locale;
  zone: string;
}

/** Every value as the form shows it, what was typed where a form comes back, and who changed it last. */
export function presentSettings(
  { settings, changes, users, sites, server }: Found,
  reading: Reading,
  { sent, smtpUrl }: { sent: SentPart; smtpUrl: string | null },
) {
  const typed = sent.isSaved ? {} : sent.values;
  const { name, locale, zone, contact, privacyOfficer, reportingChannel } = settings;
  const numbers = ['k', 'kc', 'separationDays', 'headsReadAfterDays', 'launchDelayMinutes'] as const;
  const wasSent = (part: SentPart['part']) => sent.part === part && !sent.isSaved;
  return {
    savedPart: sent.isSaved ? sent.part : null,
    changed: changedTexts(changes, new Map(users.map((user) => [user._id, user.name])), reading),
    values: {
      ...{ name, locale, zone, contact, privacyOfficer, reportingChannel },
      target: settings.target === null ? '' : String(settings.target),
      ...Object.fromEntries(numbers.map((field) => [field, String(settings[field])])),
      ...typed,
    },
    languages: LOCALES.map((code) => ({
      code,
      isChosen: wasSent('company')
        ? [typed.languages ?? []].flat().includes(code)
        : settings.languages.includes(code),
    })),
    readers: (['headsReadEngagement', 'boardReads'] as const).map((field) => ({
      field,
      isChosen: wasSent('readers') ? typed[field] === 'on' : settings[field],
    })),
    sites: siteRows(sites, settings.siteZones, wasSent('sites') ? typed : {}),
    mail: { isPaused: settings.mailPaused, text: mailText({ server, smtpUrl }, reading.t) },
  };
}

/** Sites of the directory, and sites that have a zone though nobody works there any more. */
function siteRows(sites: string[], zones: Record<string, string>, typed: SentPart['values']) {
  const all = [...new Set([...sites, ...Object.keys(zones)])].filter((site) => site !== '').sort();
  const sentZones = [typed.siteZone ?? []].flat();
  const sentSites = [typed.site ?? []].flat();
  return all.map((site) => {
    const sentAt = sentSites.indexOf(site);
    const zone = sentAt >= 0 ? (sentZones[sentAt] ?? '') : Object.hasOwn(zones, site) ? zones[site] : '';
    return { site, zone };
  });
}

function mailText(way: { server: SmtpServer | null; smtpUrl: string | null }, t: Translate): string {
  if (way.smtpUrl) return t('settings.mail.from_environment', { host: new URL(way.smtpUrl).host });
  if (!way.server) return t('settings.mail.local');
  return t('settings.mail.chosen', { host: way.server.host, from: way.server.from });
}

function changedTexts(changes: SettingChange[], names: Map<string, string>, { t, locale, zone }: Reading) {
  const latest = new Map(changes.map((change) => [change.field, change]));
  return Object.fromEntries(
    [...latest].map(([field, { userId, at }]) => [
      field,
      changedText({ userId, date: shortDate(at, locale, zone) }, names, t),
    ]),
  );
}

function changedText(
  { userId, date }: { userId: string; date: string },
  names: Map<string, string>,
  t: Translate,
): string {
  if (userId === 'system') return t('settings.at_first_start', { date });
  if (userId === 'cli') return t('settings.by_command', { date });
  if (userId === 'demo') return t('settings.by_demo', { date });
  return t('settings.changed', { name: names.get(userId) ?? t('settings.somebody'), date });
}

import { LOCALES } from '../../i18n/locales.ts';
import type { Fault } from '../../platform/errors.ts';
import { isZone } from '../../platform/local-time.ts';
import type { Settings } from './settings.model.ts';

/** Lowest values the minimum groups may be set to (privacy.md). */
export const FLOORS = { k: 5, kc: 5 } as const;

/** The longest text a setting holds, in UTF-16 units. */
export const LONGEST_TEXT = 300;

const MOST_PEOPLE = 1_000;
const TEXTS = ['name', 'contact', 'privacyOfficer', 'reportingChannel'] as const;

/** What is wrong with settings as they would be after a change; only the changed fields are named. */
export function settingFaults(after: Settings, changed: (keyof Settings)[]): Fault[] {
  return changed.flatMap((field) => faultsOf(field, after));
}

function faultsOf(field: keyof Settings, after: Settings): Fault[] {
  const text = TEXTS.find((name) => name === field);
  if (text) return textFaults(text, after[text]);
  switch (field) {
    case 'locale':
      return LOCALES.includes(after.locale) ? languageFaults(after) : [{ field, code: 'choice' }];
    case 'languages':
      return languageFaults(after);
    case 'zone':
      return zoneFault(field, after.zone);
    case 'siteZones':
      return Object.values(after.siteZones).flatMap((zone) => zoneFault(field, zone));
    case 'k':
      return within(field, after.k, [FLOORS.k, MOST_PEOPLE]) ?? commentFaults(after);
    case 'kc':
      return commentFaults(after);
    case 'target':
      return after.target === null ? [] : (within(field, after.target, [1, 100]) ?? []);
    case 'launchDelayMinutes':
      return within(field, after.launchDelayMinutes, [0, 60]) ?? [];
    case 'separationDays':
      return within(field, after.separationDays, [0, 365]) ?? [];
    case 'headsReadAfterDays':
      return within(field, after.headsReadAfterDays, [0, 5]) ?? [];
    default:
      return [];
  }
}

function textFaults(field: (typeof TEXTS)[number], text: string): Fault[] {
  if (field === 'name' && !text.trim()) return [{ field, code: 'needed' }];
  return text.length > LONGEST_TEXT ? [{ field, code: 'long', values: { n: LONGEST_TEXT } }] : [];
}

function languageFaults({ languages, locale }: Settings): Fault[] {
  const known = languages.filter((language) => LOCALES.includes(language));
  if (known.length === 0 || known.length < languages.length) return [{ field: 'languages', code: 'choice' }];
  return known.includes(locale) ? [] : [{ field: 'languages', code: 'locale_missing' }];
}

function zoneFault(field: string, zone: string): Fault[] {
  return isZone(zone) ? [] : [{ field, code: 'zone', values: { v: zone } }];
}

/** Comments are shown from no fewer people than scores are. */
function commentFaults({ k, kc }: Settings): Fault[] {
  return within('kc', kc, [Math.max(FLOORS.kc, k), MOST_PEOPLE]) ?? [];
}

function within(field: string, value: number, [a, b]: [number, number]): Fault[] | null {
  const fits = Number.isInteger(value) && value >= a && value <= b;
  return fits ? null : [{ field, code: 'number', values: { a, b } }];
}

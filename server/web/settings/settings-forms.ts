import { z } from 'zod';
import type { Permission } from '../../domain/access/roles.ts';
import { LONGEST_TEXT } from '../../domain/settings/setting-faults.ts';
import type { Decision } from '../../domain/settings/settings.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { FormState } from '../form.ts';
import { line, listOf, ticked } from '../input.ts';

/** What is no whole number becomes NaN: the domain then says which numbers fit. */
export const count = line(8).transform((text) => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN));
const text = line(LONGEST_TEXT);

/** What the company is called, where it is, and who answers for the survey. */
export const CompanyForm = z.object({
  name: text,
  locale: z.enum(LOCALES),
  languages: listOf(z.enum(LOCALES)),
  zone: line(60),
  contact: text,
  privacyOfficer: text,
  reportingChannel: text,
});

const GroupsForm = z.object({ k: count, kc: count, separationDays: count });
const ReadersForm = z.object({ headsReadAfterDays: count, headsReadEngagement: ticked, boardReads: ticked });
const TargetForm = z.object({
  target: line(8).transform((typed) => {
    if (typed === '') return null;
    return /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  }),
});
const DeliveryForm = z.object({ launchDelayMinutes: count });
/** Sites and their zones in the same order; without a zone a site follows the company. */
const SitesForm = z
  .object({ site: listOf(line()), siteZone: listOf(line(60)) })
  .transform(({ site, siteZone }) => ({
    siteZones: Object.fromEntries(
      site.flatMap((name, i) => (siteZone[i] ? [[name, siteZone[i] ?? '']] : [])),
    ),
  }));

/** One form of the settings page: what it may hold, and who may send it. */
interface Part {
  schema: z.ZodType<Decision>;
  permission: Permission;
  fields: (keyof Decision)[];
}

/** The forms of the settings page, by the last word of their address. */
export const PARTS = {
  company: {
    schema: CompanyForm,
    permission: 'settings',
    fields: ['name', 'locale', 'languages', 'zone', 'contact', 'privacyOfficer', 'reportingChannel'],
  },
  groups: { schema: GroupsForm, permission: 'settings', fields: ['k', 'kc', 'separationDays'] },
  readers: {
    schema: ReadersForm,
    permission: 'settings',
    fields: ['headsReadAfterDays', 'headsReadEngagement', 'boardReads'],
  },
  target: { schema: TargetForm, permission: 'settings', fields: ['target'] },
  sites: { schema: SitesForm, permission: 'settings', fields: ['siteZones'] },
  delivery: { schema: DeliveryForm, permission: 'outbox', fields: ['launchDelayMinutes'] },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** A form that was sent, and which of the page's forms it was. */
export type SentPart = FormState & { part: PartName | null; isSaved: boolean };

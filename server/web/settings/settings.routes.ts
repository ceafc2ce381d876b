import type { Response } from 'express';
import { z } from 'zod';
import { can } from '../../domain/access/roles.ts';
import { listUsers } from '../../domain/access/users.query.ts';
import { readMailServer } from '../../domain/delivery/mail-server.ts';
import { listSites } from '../../domain/directory/audience.query.ts';
import { findSettingChanges } from '../../domain/settings/setting-changes.ts';
import { changeSettings, readSettings } from '../../domain/settings/settings.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, takeForm } from '../form.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentSettings } from './settings.view.ts';
import { PARTS, type PartName, type SentPart } from './settings-forms.ts';

const PART_NAMES = Object.keys(PARTS) as PartName[];
const Saved = z.object({
  saved: z.enum(['company', 'groups', 'readers', 'target', 'sites', 'delivery']).optional(),
});

/** What HR and administrators decide at run time, each with who changed it last. */
export function settingsRoutes(deps: Deps): Route[] {
  return [
    get('/settings', (req, res) => {
      const { saved } = parse(Saved, req.query);
      return showSettings(res, deps, { ...EMPTY_FORM, part: saved ?? null, isSaved: saved !== undefined });
    }),
    ...PART_NAMES.map((part) =>
      post(`/settings/${part}`, (req, res) =>
        takeForm(req, res, {
          schema: PARTS[part].schema as z.ZodType<Parameters<typeof changeSettings>[0]>,
          show: (state) => showSettings(res, deps, { ...state, part, isSaved: false }),
          act: async (change) => {
            await changeSettings(change, { by: signedIn(req)._id, now: deps.clock.now() });
            res.redirect(303, `/settings?saved=${part}`);
          },
        }),
      ),
    ),
  ];
}

async function showSettings(res: Response, { config, secrets }: Deps, sent: SentPart): Promise<void> {
  const { t, locale, zone } = res.locals;
  const user = signedIn(res.req);
  const found = {
    settings: await readSettings(),
    changes: await findSettingChanges(),
    users: await listUsers(),
    sites: await listSites(),
    server: config.smtpUrl ? null : await readMailServer(secrets),
  };
  page(res, 'settings/settings', {
    title: t('settings.title'),
    zones: Intl.supportedValuesOf('timeZone'),
    errors: sent.errors,
    ...presentSettings(found, { t, locale, zone }, { sent, smtpUrl: config.smtpUrl ?? null }),
    mayMail: can(user, 'outbox'),
  });
}

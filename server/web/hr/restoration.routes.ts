import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Thing, Verb } from '../../domain/audit/deeds.ts';
import { confirmRestoration, readRestoration } from '../../domain/backups/restoration.ts';
import { resumeRound } from '../../domain/rounds/rounds.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { clockTime, longDay } from '../../i18n/format.ts';
import { Conflict } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { parse, RoundId } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentRounds } from './rounds.view.ts';

const Confirmation = z.object({ mails: z.enum(['send', 'drop']) });
const Params = z.object({ id: RoundId });

/** What HR decides about a database that came from a backup, before anything leaves it. */
export function restorationRoutes({ clock, keys }: Deps): Route[] {
  const note = async (req: Request, verb: Verb, thing: Thing) =>
    await record({ at: clock.now(), userId: signedIn(req)._id, verb, thing });
  return [
    get('/hr/restoration', (_req, res) => show(res, keys, EMPTY_FORM)),
    post('/hr/restoration', (req, res) =>
      takeForm(req, res, {
        schema: Confirmation,
        show: (state) => show(res, keys, state),
        act: async ({ mails }) => {
          await confirmRestoration(mails);
          await note(req, 'confirm', 'restoration');
          res.redirect(303, '/hr/rounds');
        },
      }),
    ),
    post('/hr/rounds/:id/resumption', async (req, res) => {
      const { id } = parse(Params, req.params);
      if (!(await keys.read(id))) throw new Conflict('round_key_missing');
      await resumeRound(id);
      await note(req, 'resume', `round:${id}`);
      res.redirect(303, `/hr/rounds/${id}`);
    }),
  ];
}

async function show(res: Response, keys: Deps['keys'], state: FormState): Promise<void> {
  const { t, locale, zone } = res.locals;
  const found = await readRestoration(keys);
  const { rounds } = presentRounds(
    (found?.interrupted ?? []).map(({ round }) => round),
    await listSurveys(),
    { t, locale, zone },
  );
  page(res, 'hr/restoration', {
    title: t('rounds.restoration.title'),
    at: found && `${longDay(found.from, locale, zone)}, ${clockTime(found.from, locale, zone)}`,
    waiting: found?.waiting ?? 0,
    rounds: rounds.map((round, i) => ({ ...round, canResume: found?.interrupted[i]?.canResume ?? false })),
    ...state,
  });
}

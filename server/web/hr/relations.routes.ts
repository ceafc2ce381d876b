import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { describeService, readServices } from '../../domain/directory/services.ts';
import { closedRelations, setRelationClosed } from '../../domain/relations/relations.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, listOf } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentRelations } from './relations.view.ts';

const ABOUT_LENGTH = 200;
const Services = z.object({ serves: listOf(Id) }).catchall(line(ABOUT_LENGTH));
const Pair = z.object({ customerId: Id, providerId: Id, closed: z.enum(['yes', 'no']) });

/** Who serves whom: which departments others are asked about, what they do, and the pairs that are not asked. */
export function relationsRoutes({ clock }: Deps): Route[] {
  return [
    get('/hr/relations', (req, res) => showRelations(req, res, EMPTY_FORM)),
    post('/hr/relations', (req, res) =>
      takeForm(req, res, {
        schema: Services,
        show: (state) => showRelations(req, res, state),
        act: async (input) => {
          const { languages } = await readSettings();
          for (const { _id } of await readServices()) {
            const about = Object.fromEntries(
              languages.flatMap((language) => {
                const text = input[`about-${_id}-${language}`];
                return typeof text === 'string' && text ? [[language, text]] : [];
              }),
            );
            await describeService(_id, { serves: input.serves.includes(_id), about });
          }
          await record({ at: clock.now(), userId: signedIn(req)._id, verb: 'change', thing: 'services' });
          res.redirect(303, '/hr/relations?done=saved');
        },
      }),
    ),
    post('/hr/relations/pairs', (req, res) =>
      takeForm(req, res, {
        schema: Pair,
        show: (state) => showRelations(req, res, state),
        act: async ({ customerId, providerId, closed }) => {
          const known = new Set((await readServices()).map(({ _id }) => _id));
          if (!known.has(customerId)) throw new InvalidInput([{ field: 'customerId', code: 'choice' }]);
          if (!known.has(providerId) || providerId === customerId)
            throw new InvalidInput([{ field: 'providerId', code: 'choice' }]);
          await setRelationClosed(customerId, providerId, closed === 'yes');
          await record({
            at: clock.now(),
            userId: signedIn(req)._id,
            verb: closed === 'yes' ? 'close' : 'reopen',
            thing: `relation:${customerId}>${providerId}`,
          });
          res.redirect(303, '/hr/relations');
        },
      }),
    ),
  ];
}

async function showRelations(req: Request, res: Response, state: FormState): Promise<void> {
  const { t } = res.locals;
  const { languages } = await readSettings();
  const view = presentRelations({
    services: await readServices(),
    closed: await closedRelations(),
    languages,
  });
  const notice = req.query.done === 'saved' ? t('account.own.saved') : null;
  page(res, 'hr/relations', { title: t('relations.title'), notice, ...state, ...view });
}

import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { sendAgain } from '../../domain/invitations/send-again.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, takeForm } from '../form.ts';
import { RoundId } from '../input.ts';
import { post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { personOf, showPerson } from './people.routes.ts';

const Again = z.object({ round: RoundId });

/** One more mail with the same link, for those who got none. */
export function personMailsRoutes({ clock, secrets }: Deps): Route[] {
  return [
    post('/hr/people/:id/mails', async (req, res) => {
      const person = await personOf(req);
      await takeForm(req, res, {
        schema: Again,
        show: ({ errors }) => showPerson(res, person, { state: { ...EMPTY_FORM, errors }, now: clock.now() }),
        act: async ({ round }) => {
          const now = clock.now();
          await sendAgain(round, person._id, { now, messageSecret: secrets.message });
          await record({
            at: now,
            userId: signedIn(req)._id,
            verb: 'send again',
            thing: `employee:${person._id}`,
          });
          res.redirect(303, `/hr/people/${person._id}?done=sent_again`);
        },
      });
    }),
  ];
}

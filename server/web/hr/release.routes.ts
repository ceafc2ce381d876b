import type { Request, Response } from 'express';
import { z } from 'zod';
import { findRelease, releasePath, releaseRound, whyNotRelease } from '../../domain/alerts/releases.ts';
import { record } from '../../domain/audit/audit.ts';
import { findRound, type Round } from '../../domain/rounds/rounds.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { parse, RoundId } from '../input.ts';
import { readReleased } from '../notice/read-release.ts';
import { presentRelease } from '../notice/release.view.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const Params = z.object({ id: RoundId });

/** HR looks at what everyone who was asked would read, and releases it. */
export function releaseOfRoundRoutes(deps: Deps): Route[] {
  const { clock, random } = deps;
  return [
    get('/hr/rounds/:id/release', (req, res) => show(req, res, { deps, state: EMPTY_FORM })),
    post('/hr/rounds/:id/release', (req, res) =>
      takeForm(req, res, {
        schema: z.object({}),
        show: (state) => show(req, res, { deps, state }),
        act: async () => {
          const { _id } = await roundOf(req);
          const now = clock.now();
          await releaseRound(_id, { now, random });
          await record({ at: now, userId: signedIn(req)._id, verb: 'release', thing: `round:${_id}` });
          res.redirect(303, `/hr/rounds/${_id}/release`);
        },
      }),
    ),
  ];
}

async function roundOf(req: Request): Promise<Round> {
  const round = await findRound(parse(Params, req.params).id);
  if (!round) throw new NotFound();
  return round;
}

interface Shown {
  deps: Deps;
  state: FormState;
}

async function show(req: Request, res: Response, { deps, state }: Shown): Promise<void> {
  const { t, locale } = res.locals;
  const round = await roundOf(req);
  const release = await findRelease(round._id);
  const against = await whyNotRelease(round, deps.clock.now());
  const { config, secrets } = deps;
  page(res, 'hr/release', {
    title: t('release.hr.title', { n: round.number }),
    errors: state.errors,
    id: round._id,
    against: against && t(`errors.${against}`),
    article: against ? null : presentRelease(await readReleased(round), locale),
    href: release && config.baseUrl + releasePath(release, secrets.release),
  });
}

import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Verb } from '../../domain/audit/deeds.ts';
import { countMailsAbout } from '../../domain/delivery/outbox.ts';
import { readUnits } from '../../domain/directory/audience.query.ts';
import { extendRoundTo } from '../../domain/invitations/extend.ts';
import { sampleMail } from '../../domain/invitations/sample-mail.ts';
import { cancelAndDestroy } from '../../domain/publication/cancel.ts';
import { destroyRound } from '../../domain/publication/destroy.ts';
import { readParticipation } from '../../domain/publication/open-participation.ts';
import { findRound, listRounds, type Round } from '../../domain/rounds/rounds.query.ts';
import { abandonRound, closeRound } from '../../domain/rounds/rounds.ts';
import { LocalDate } from '../../domain/schedules/rule.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { line, parse, RoundId } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentRound, presentRounds } from './rounds.view.ts';
import { readerOf, type SampleNotice, sendSample, showSampleMail } from './sample.ts';

const Params = z.object({ id: RoundId });
const Cancelling = z.object({ reason: line(300).default('') });
const Extension = z.object({ closesOn: line(10) });
const Nothing = z.object({});
const LOOK_AGAIN_SECONDS = '10';

/** Rounds: what is open and how it goes, and what HR may do about it. */
export function roundsRoutes(deps: Deps): Route[] {
  const { clock, config, mailer } = deps;
  const action = <T extends z.ZodType>(
    path: string,
    verb: Verb,
    { schema, act }: { schema: T; act(round: Round, input: z.infer<T>): Promise<void> },
  ) =>
    post(path, (req, res) =>
      takeForm(req, res, {
        schema,
        show: (state) => showRound(req, res, { deps, state }),
        act: async (input) => {
          const round = await roundOf(req);
          await act(round, input);
          await record({ at: clock.now(), userId: signedIn(req)._id, verb, thing: `round:${round._id}` });
          res.redirect(303, `/hr/rounds/${round._id}`);
        },
      }),
    );
  return [
    get('/hr/rounds', async (_req, res) => {
      const { t, locale, zone } = res.locals;
      const view = presentRounds(await listRounds(), await listSurveys(), { t, locale, zone });
      page(res, 'hr/rounds', { title: t('rounds.title'), ...view });
    }),
    get('/hr/rounds/:id', (req, res) => showRound(req, res, { deps, state: EMPTY_FORM })),
    action('/hr/rounds/:id/cancelling', 'cancel', {
      schema: Cancelling,
      act: ({ _id }, { reason }) => cancelAndDestroy(_id, { reason, now: clock.now() }, deps),
    }),
    action('/hr/rounds/:id/extension', 'extend', {
      schema: Extension,
      act: async ({ _id }, { closesOn }) => {
        if (!LocalDate.safeParse(closesOn).success)
          throw new InvalidInput([{ field: 'closesOn', code: 'date' }]);
        await extendRoundTo(_id, closesOn, clock.now());
      },
    }),
    action('/hr/rounds/:id/closing', 'close', {
      schema: Nothing,
      act: ({ _id }) => closeRound(_id, { now: clock.now() }),
    }),
    action('/hr/rounds/:id/abandoning', 'abandon', {
      schema: Nothing,
      act: async ({ _id }) => {
        await abandonRound(_id, { now: clock.now() });
        await destroyRound(_id, deps);
      },
    }),
    post('/hr/rounds/:id/sample', async (req, res) => {
      const mail = await sampleMail(await roundOf(req), readerOf(signedIn(req)), config.baseUrl);
      await showRound(req, res, {
        deps,
        state: EMPTY_FORM,
        notice: await sendSample(mailer, mail, res.locals.t),
      });
    }),
    get('/hr/rounds/:id/mail', async (req, res) =>
      showSampleMail(res, await sampleMail(await roundOf(req), readerOf(signedIn(req)), config.baseUrl)),
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
  notice?: SampleNotice;
}

async function showRound(req: Request, res: Response, { deps, state, notice }: Shown): Promise<void> {
  const { t, locale, zone } = res.locals;
  const round = await roundOf(req);
  const names = new Map((await listSurveys()).map(({ survey }) => [survey._id, survey.name]));
  const units = await readUnits();
  const participation = await readParticipation(round._id);
  const hasKey = round.status === 'interrupted' && (await deps.keys.read(round._id)) !== null;
  const mails = await countMailsAbout({ kind: 'invitation', ref: round._id });
  const reading = { t, locale, zone, now: deps.clock.now() };
  const view = presentRound(
    { round, survey: names.get(round.surveyId) ?? '', units, participation, mails, hasKey },
    reading,
  );
  // Nothing can be typed there meanwhile, so nothing is lost.
  if (round.status === 'closing' || round.status === 'sealing') res.set('Refresh', LOOK_AGAIN_SECONDS);
  page(res, 'hr/round', { ...state, ...view, notice: notice ?? null });
}

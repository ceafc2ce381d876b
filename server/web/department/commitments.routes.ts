import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Verb } from '../../domain/audit/deeds.ts';
import { findCommitment, listCommitments } from '../../domain/feedback/commitments.query.ts';
import { cancelCommitment, changeCommitment, makeCommitment } from '../../domain/feedback/commitments.ts';
import { readVerdicts } from '../../domain/feedback/verdicts.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import { localDate } from '../../platform/local-time.ts';
import { CommitmentsQuery, showCommitments } from '../commitments/commitments-page.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, parse } from '../input.ts';
import { page } from '../render.ts';
import { readerOf } from '../results/reader.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { commitmentView, newCommitmentView } from './commitment.view.ts';
import { CancelForm, ChangeForm, NewForm, NewQuery } from './commitment-form.ts';
import { ownDepartments, ownRounds } from './own-rounds.ts';

const PATH = '/department/commitments';
const Params = z.object({ id: Id });

/** What a head promises for the own departments: a list, a form, and a page for each. */
export function commitmentsRoutes({ clock, random }: Deps): Route[] {
  const action = async (req: Request) => {
    const now = clock.now();
    return { by: signedIn(req)._id, now, today: localDate(now, (await readSettings()).zone) };
  };
  const note = (req: Request, verb: Verb, id: string) =>
    record({ at: clock.now(), userId: signedIn(req)._id, verb, thing: `commitment:${id}` });
  const shown = async (req: Request, res: Response, state: FormState) => {
    const own = await ownDepartments(req);
    const commitment = await findCommitment(parse(Params, req.params).id, own);
    const { rounds } = await ownRounds(req, clock.now());
    const verdicts = await readVerdicts([commitment], rounds);
    const { today } = await action(req);
    const view = await commitmentView(commitment, { reader: await readerOf(res), today, verdicts, state });
    page(res, 'commitments/commitment', { ...view, errors: state.errors, path: PATH });
  };
  const offered = async (req: Request, res: Response, state: FormState) => {
    const query = parse(NewQuery, req.query);
    const { today, now } = await action(req);
    const { own, rounds } = await ownRounds(req, now);
    const at = { own, rounds, today, random, user: signedIn(req), reader: await readerOf(res) };
    page(res, 'commitments/new', {
      ...(await newCommitmentView(query, state, at)),
      errors: state.errors,
      path: PATH,
    });
  };

  return [
    get(PATH, async (req, res) => {
      const { own, rounds } = await ownRounds(req, clock.now());
      await showCommitments(res, {
        path: PATH,
        commitments: await listCommitments(own),
        readable: rounds,
        query: parse(CommitmentsQuery, req.query),
        reader: await readerOf(res),
        now: clock.now(),
        mayChange: true,
      });
    }),
    get(`${PATH}/new`, (req, res) => offered(req, res, EMPTY_FORM)),
    post(PATH, (req, res) =>
      takeForm(req, res, {
        schema: NewForm,
        show: (state) => offered(req, res, state),
        act: async ({ id, providerId, itemId, fromRoundId, ...terms }) => {
          if (!(await ownDepartments(req)).includes(providerId)) throw new NotFound();
          const whence = { itemId: itemId || null, fromRoundId: fromRoundId || null };
          await makeCommitment({ _id: id, providerId, ...terms, ...whence }, await action(req));
          await note(req, 'create', id);
          res.redirect(303, `${PATH}?done=made`);
        },
      }),
    ),
    get(`${PATH}/:id`, (req, res) => shown(req, res, EMPTY_FORM)),
    post(`${PATH}/:id`, (req, res) =>
      takeForm(req, res, {
        schema: ChangeForm,
        show: (state) => shown(req, res, state),
        act: async (terms) => {
          const { _id } = await findCommitment(parse(Params, req.params).id, await ownDepartments(req));
          await changeCommitment(_id, terms, await action(req));
          await note(req, 'change', _id);
          res.redirect(303, `${PATH}?done=changed`);
        },
      }),
    ),
    post(`${PATH}/:id/cancellation`, (req, res) =>
      takeForm(req, res, {
        schema: CancelForm,
        show: (state) => shown(req, res, state),
        act: async ({ reason }) => {
          const { _id } = await findCommitment(parse(Params, req.params).id, await ownDepartments(req));
          await cancelCommitment(_id, { reason }, await action(req));
          await note(req, 'cancel', _id);
          res.redirect(303, `${PATH}?done=cancelled`);
        },
      }),
    ),
  ];
}

import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { readNextStep } from '../../domain/insights/next-step.query.ts';
import { roundsForHr } from '../../domain/insights/reading.query.ts';
import { countRestricted, firstWithComments } from '../../domain/publication/comments.query.ts';
import { REMOVAL_REASONS, removeComment } from '../../domain/publication/remove-comment.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, parse } from '../input.ts';
import { page } from '../render.ts';
import { showComments } from '../results/comments-page.ts';
import { emptyView } from '../results/empty.view.ts';
import { roundSelect } from '../results/filters.view.ts';
import type { Reader } from '../results/numbers.ts';
import { addressOf, CommentsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const PATH = '/hr/comments';
const Params = z.object({ id: Id });
const Removal = z.object({ reason: z.enum(REMOVAL_REASONS), note: line(1_000).default('') });

/** Comments of any sealed round, of all surveys. */
export function commentsRoutes({ clock }: Deps): Route[] {
  return [
    get(PATH, (req, res) => showRound(req, res, EMPTY_FORM)),
    post(`${PATH}/:id/removal`, (req, res) =>
      takeForm(req, res, {
        schema: Removal,
        show: (state) => showRound(req, res, state),
        act: async (removal) => {
          const { id } = parse(Params, req.params);
          const { round } = parse(CommentsQuery, req.query);
          await removeComment(id, removal);
          await record({
            at: clock.now(),
            userId: signedIn(req)._id,
            verb: 'delete',
            thing: `comment:${id}`,
          });
          res.redirect(303, addressOf(PATH, { round }));
        },
      }),
    ),
  ];
}

async function showRound(req: Request, res: Response, { errors }: FormState): Promise<void> {
  const query = parse(CommentsQuery, req.query);
  const reader = await readerOf(res);
  const rounds = await roundsForHr();
  if (rounds.length === 0 && query.round === null) {
    const empty = emptyView(await readNextStep(), reader);
    return page(res, 'results/empty', { title: reader.t('results.comments'), empty });
  }
  const isAny = query.round === null;
  const round = isAny
    ? ((await firstWithComments(latestClosed(rounds))) ?? rounds[0])
    : rounds.find(({ _id }) => _id === query.round);
  if (!round) throw new NotFound();
  const surveys = new Map((await listSurveys()).map(({ survey }) => [survey._id, survey.name]));
  const choices = [...new Set(Object.values(round.plan).flat())];
  const select = roundSelect(rounds, round, { ...reader, surveys });
  const chosen = { path: PATH, rounds: select, round, subjects: null, choices, query, reader };
  const links = await linksAbove(round, reader);
  await showComments(res, { ...chosen, links, whoHref: '/hr/who', removal: { errors } });
}

/** The newest results first: rounds of several surveys overlap, so the opening does not tell. */
function latestClosed(rounds: readonly SealedRound[]): SealedRound[] {
  return rounds.toSorted((a, b) => b.closesAt.getTime() - a.closesAt.getTime());
}

/** What HR alone may open from here: comments only it reads, where there are any, and the list of topics. */
async function linksAbove(round: SealedRound, { t }: Reader) {
  const count = await countRestricted(round);
  const href = addressOf(`${PATH}/restricted`, { round: round._id });
  return [
    ...(count > 0 ? [{ href, text: t('topics.restricted.see', { count }) }] : []),
    { href: '/hr/topics', text: t('topics.title') },
  ];
}

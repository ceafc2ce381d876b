import { readNextStep } from '../../domain/insights/next-step.query.ts';
import { roundsForHr } from '../../domain/insights/reading.query.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { NotFound } from '../../platform/errors.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { showComments } from '../results/comments-page.ts';
import { emptyView } from '../results/empty.view.ts';
import { roundSelect } from '../results/filters.view.ts';
import { CommentsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { get, type Route } from '../route.ts';

const PATH = '/hr/comments';

/** Comments of any sealed round, of all surveys. */
export function commentsRoutes(): Route[] {
  return [
    get(PATH, async (req, res) => {
      const query = parse(CommentsQuery, req.query);
      const reader = await readerOf(res);
      const rounds = await roundsForHr();
      if (rounds.length === 0 && query.round === null) {
        const empty = emptyView(await readNextStep(), reader);
        return page(res, 'results/empty', { title: reader.t('results.comments'), empty });
      }
      const round = rounds.find(({ _id }) => query.round === null || _id === query.round);
      if (!round) throw new NotFound();
      const surveys = new Map((await listSurveys()).map(({ survey }) => [survey._id, survey.name]));
      const choices = [...new Set(Object.values(round.plan).flat())];
      const select = roundSelect(rounds, round, { ...reader, surveys });
      await showComments(res, { path: PATH, rounds: select, round, subjects: null, choices, query, reader });
    }),
  ];
}

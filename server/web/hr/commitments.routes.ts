import { listCommitments } from '../../domain/feedback/commitments.query.ts';
import { roundsForHr } from '../../domain/insights/reading.query.ts';
import { CommitmentsQuery, showCommitments } from '../commitments/commitments-page.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { readerOf } from '../results/reader.ts';
import { get, type Route } from '../route.ts';

/** What all departments promised, and what became of it. */
export function hrCommitmentsRoutes({ clock }: Deps): Route[] {
  return [
    get('/hr/commitments', async (req, res) =>
      showCommitments(res, {
        path: '/hr/commitments',
        commitments: await listCommitments(null),
        readable: await roundsForHr(),
        query: parse(CommitmentsQuery, req.query),
        reader: await readerOf(res),
        now: clock.now(),
        mayChange: false,
      }),
    ),
  ];
}

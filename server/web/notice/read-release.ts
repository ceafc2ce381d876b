import { readRoundResults } from '../../domain/insights/round-results.query.ts';
import { readHeadlines } from '../../domain/publication/snapshots.query.ts';
import type { Round } from '../../domain/rounds/rounds.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Released } from './release.view.ts';

/** What a released round shows, from its snapshots; NotFound for a round that is not sealed. */
export async function readReleased(round: Round): Promise<Released> {
  const results = await readRoundResults(round);
  if (!results || !round.attempt) throw new NotFound();
  const [headline] = await readHeadlines([{ ...round, attempt: round.attempt }]);
  return { round, results, participation: headline?.participation ?? null, settings: await readSettings() };
}

import { departmentNames } from '../../domain/directory/audience.query.ts';
import { listCommitments } from '../../domain/feedback/commitments.query.ts';
import { readNotes } from '../../domain/feedback/head-notes.ts';
import { stateOf } from '../../domain/feedback/verdict.ts';
import { readVerdicts } from '../../domain/feedback/verdicts.query.ts';
import { type RoundResults, readRoundResults } from '../../domain/insights/round-results.query.ts';
import { readHeadlines, type SealedRound } from '../../domain/publication/snapshots.query.ts';
import type { Round } from '../../domain/rounds/rounds.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Released } from './release.view.ts';

/** What a released round shows, from its snapshots; NotFound for a round that is not sealed. */
export async function readReleased(round: Round): Promise<Released> {
  const results = await readRoundResults(round);
  if (!results || !round.attempt) throw new NotFound();
  const sealed = { ...round, attempt: round.attempt };
  const [headline] = await readHeadlines([sealed]);
  const participation = headline?.participation ?? null;
  return {
    round,
    results,
    participation,
    settings: await readSettings(),
    promises: await promisesOf(sealed),
    sentences: await sentencesOf(results, sealed._id),
  };
}

/** What heads wrote for everyone, in the order of the services. */
async function sentencesOf({ services }: RoundResults, roundId: string): Promise<Released['sentences']> {
  const notes = await readNotes(roundId);
  return services.flatMap(({ subject, name }) => {
    const text = notes.get(subject)?.sentence;
    return text ? [{ name, text }] : [];
  });
}

/** What the departments rated have begun or done, with what customers said of it in this very round. */
async function promisesOf(round: SealedRound): Promise<Released['promises']> {
  const subjects = [...new Set(Object.values(round.plan).flat())];
  const names = await departmentNames();
  const begun = (await listCommitments(subjects)).filter(({ status }) => ['doing', 'done'].includes(status));
  const verdicts = await readVerdicts(begun, [round]);
  return begun.map(({ _id, providerId, text, status, dueOn }) => ({
    name: names.get(providerId) ?? '',
    text,
    // Who missed a date is between the department and HR.
    state: stateOf({ status, dueOn }, verdicts.get(_id), ''),
  }));
}

import type { Request } from 'express';
import { readTree } from '../../domain/directory/departments.query.ts';
import { withDescendants } from '../../domain/insights/heads.ts';
import { roundsForHeads } from '../../domain/insights/reading.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { signedIn } from '../signed-in.ts';

/** What a head reads: departments by id, and the rounds that asked about one of them. */
export interface OwnRounds {
  own: string[];
  rounds: SealedRound[];
}

/** The departments somebody leads, as head or deputy, and all below them. */
export async function ownDepartments(req: Request): Promise<string[]> {
  return withDescendants(signedIn(req).departmentIds, await readTree());
}

/** The own departments, and the rounds about them that heads may read by now, the newest first. */
export async function ownRounds(req: Request, now: Date): Promise<OwnRounds> {
  const own = await ownDepartments(req);
  const rounds = await roundsForHeads(now);
  return { own, rounds: rounds.filter((round) => subjectsIn(round).some((id) => own.includes(id))) };
}

/** The subjects a round asked about. */
export function subjectsIn({ plan }: Pick<SealedRound, 'plan'>): string[] {
  return [...new Set(Object.values(plan).flat())];
}

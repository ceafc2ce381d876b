import { findRound } from '../domain/rounds/rounds.query.ts';
import type { Translate } from '../i18n/translate.ts';
import { NotFound } from '../platform/errors.ts';
import type { Outcome } from './command.ts';
import { roundJson } from './rounds-list.ts';

/** What commands say about the round they worked on. */
export async function roundOutcome(id: string, t: Translate): Promise<Outcome> {
  const round = await findRound(id);
  if (!round) throw new NotFound();
  return {
    json: roundJson(round),
    text: t('cli.round_is', { id, state: t(`rounds.state.${round.status}`) }),
  };
}

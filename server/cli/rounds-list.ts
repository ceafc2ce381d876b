import { ROUND_STATES, type RoundState } from '../domain/rounds/round-state.ts';
import { listRounds, type Round } from '../domain/rounds/rounds.query.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Command, TypedValue } from './command.ts';
import { table } from './table.ts';

export const roundsList: Command = {
  usage: 'rounds list [--status STATE]',
  options: { status: { type: 'string' } },
  arguments: 0,
  run: async ({ values, t }) => {
    const rounds = await listRounds(values.status === undefined ? {} : { status: stateOf(values.status) });
    const rows = rounds.map((r) => [
      r._id,
      r.number,
      t(`rounds.state.${r.status}`),
      iso(r.opensAt),
      iso(r.closesAt),
    ]);
    const heads = [
      t('cli.head.round'),
      t('cli.head.number'),
      t('cli.head.status'),
      t('cli.head.opens'),
      t('cli.head.closes'),
    ];
    return { json: rounds.map(roundJson), text: table(heads, rows) };
  },
};

/** A round as commands print it with --json. */
export function roundJson(round: Round) {
  return {
    id: round._id,
    number: round.number,
    surveyId: round.surveyId,
    versionId: round.versionId,
    status: round.status,
    opensAt: iso(round.opensAt),
    closesAt: iso(round.closesAt),
    sendAfter: iso(round.sendAfter),
    invited: Object.values(round.invited).reduce((sum, people) => sum + people, 0),
    k: round.k,
    kc: round.kc,
    sealedAt: round.sealedAt ? iso(round.sealedAt) : null,
  };
}

function iso(date: Date): string {
  return date.toISOString();
}

function stateOf(text: TypedValue): RoundState {
  const state = ROUND_STATES.find((each) => each === text);
  if (!state)
    throw new InvalidInput([{ field: '--status', code: 'one_of', values: { v: ROUND_STATES.join(', ') } }]);
  return state;
}

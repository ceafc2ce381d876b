import { readUnits } from '../directory/audience.query.ts';
import { listRounds, type Round } from '../rounds/rounds.query.ts';
import { listSchedules, type Schedule } from '../schedules/schedules.query.ts';
import { readSettings } from '../settings/settings.ts';

/** Why there is nothing to read yet, and with it what to do next. */
export type NextStep =
  | { kind: 'open'; round: Round }
  | { kind: 'sealing'; round: Round }
  /** Fewer active people than a round needs: `needed` is twice the smallest group. */
  | { kind: 'too_few'; people: number; needed: number }
  | { kind: 'scheduled'; schedule: Schedule }
  | { kind: 'start' };

/** What a company without results is waiting for. */
export async function readNextStep(): Promise<NextStep> {
  const rounds = await listRounds();
  const open = rounds.find(({ status }) => status === 'open');
  if (open) return { kind: 'open', round: open };
  const sealing = rounds.find(({ status }) => status === 'closing' || status === 'sealing');
  if (sealing) return { kind: 'sealing', round: sealing };
  const { k } = await readSettings();
  const people = (await readUnits()).reduce((sum, unit) => sum + unit.people, 0);
  if (people > 0 && people < 2 * k) return { kind: 'too_few', people, needed: 2 * k };
  const schedule = (await listSchedules()).find(({ paused, nextAt }) => !paused && nextAt);
  return schedule ? { kind: 'scheduled', schedule } : { kind: 'start' };
}

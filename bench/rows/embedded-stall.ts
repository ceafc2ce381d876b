import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Collection } from 'mongodb';
import { check, fill, inFolder, type Sample, withServer } from '../embedded.ts';
import { type Figure, timed } from '../figure.ts';

const COUNT = 50_000;
const ROUNDS = 8;
const TICK_MS = 1;
const NANOSECONDS = 1_000_000;

/** Delays of the main thread in milliseconds. */
interface Delays {
  longest: number;
  /** 99 of 100 are not above this. */
  p99: number;
  /** The longest without the time in which the thread was ready and the machine had no processor for it. */
  longestOwn: number;
}

async function group(samples: Collection<Sample>): Promise<void> {
  const groups = await samples
    .aggregate([{ $group: { _id: '$department', n: { $sum: 1 }, mean: { $avg: '$score' } } }])
    .toArray();
  check(groups.length === 20 && groups.every(({ n }) => n === COUNT / 20), '20 equal groups');
}

/** How long this thread has waited for a processor so far; 0 where the operating system does not tell. */
function waitedMs(): number {
  if (process.platform !== 'linux') return 0;
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / NANOSECONDS;
}

/** Ticks every millisecond and notes by how much each comes late, and why. */
async function delaysIn(work: () => Promise<unknown>): Promise<Delays> {
  const delays: { late: number; own: number }[] = [];
  let [at, waited] = [performance.now(), waitedMs()];
  const timer = setInterval(() => {
    const [now, nowWaited] = [performance.now(), waitedMs()];
    const late = Math.max(0, now - at - TICK_MS);
    delays.push({ late, own: Math.max(0, late - (nowWaited - waited)) });
    [at, waited] = [now, nowWaited];
  }, TICK_MS);
  await work();
  clearInterval(timer);
  const late = delays.map((delay) => delay.late).sort((a, b) => a - b);
  return {
    longest: late.at(-1) ?? 0,
    p99: late[Math.floor(late.length * 0.99)] ?? 0,
    longestOwn: Math.max(...delays.map(({ own }) => own)),
  };
}

function figures(when: string, rounds: Delays[], target?: string): Figure[] {
  const worst = (field: keyof Delays) => Math.max(...rounds.map((round) => round[field]));
  return [
    { what: `longest stall ${when}`, value: worst('longest'), unit: 'ms' },
    {
      what: 'the same without waiting for a processor',
      value: worst('longestOwn'),
      unit: 'ms',
      ...(target && { target }),
    },
    { what: `99 of 100 delays ${when} are below`, value: worst('p99'), unit: 'ms' },
  ];
}

/**
 * How long the main thread is kept from its work at most while the embedded server groups 50,000 documents; and, turn
 * about and for as long, while it is asked nothing: that much is the doing of other programs on the machine.
 */
export async function measure(): Promise<Figure[]> {
  return await inFolder((dir) =>
    withServer(dir, async (samples) => {
      await fill(samples, COUNT);
      const [grouping, idle]: [Delays[], Delays[]] = [[], []];
      for (let n = 0; n < ROUNDS; n++) {
        const { ms, result } = await timed(() => delaysIn(() => group(samples)));
        grouping.push(result);
        idle.push(await delaysIn(() => sleep(ms)));
      }
      return [...figures('while it groups', grouping, 'at most 50 ms'), ...figures('at rest', idle)];
    }),
  );
}

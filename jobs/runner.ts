import cron from 'node-cron';
import { type NoteRun, noteRuns } from '../server/domain/health/job-runs.ts';
import type { Clock } from '../server/platform/clock.ts';
import type { Logger } from '../server/platform/log.ts';

/** A piece of recurring work. Running it twice, or in two processes at once, does no harm. */
export interface Job {
  name: string;
  /** Cron expression with seconds, in UTC: when to look at the database. */
  when: string;
  /** Jobs of one lane run one after the other, in the order of the table; lanes do not wait for each other. */
  lane: 'rounds' | 'mail' | 'care';
  run(stopping: AbortSignal): Promise<void>;
}

/** Without a tick for this long the watchdog ticks: cron libraries fall silent when a wall clock steps back. */
const SILENCE_MS = 150_000;
const WATCH_EVERY_MS = 30_000;

interface Tools {
  clock: Clock;
  log: Logger;
}

/** Runs the jobs of one lane, never two at once; a job asked for again while it waits runs once. */
export class Lane {
  #waiting = new Set<Job>();
  #working: Promise<void> | null = null;
  #stopping = new AbortController();
  readonly #order: Job[];
  readonly #log: Logger;
  readonly #note: NoteRun;

  constructor(order: Job[], { log, note }: { log: Logger; note: NoteRun }) {
    this.#order = order;
    this.#log = log;
    this.#note = note;
  }

  /** Asks for a job; resolves when the lane is idle again. */
  ask(job: Job): Promise<void> {
    this.#waiting.add(job);
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  /** Forgets what waits and asks the running job to stop; resolves when it has ended. */
  async drain(): Promise<void> {
    this.#waiting.clear();
    this.#stopping.abort();
    await this.#working;
  }

  async #work(): Promise<void> {
    for (;;) {
      const job = this.#order.find((candidate) => this.#waiting.has(candidate));
      if (!job) return;
      this.#waiting.delete(job);
      await this.#run(job);
    }
  }

  async #run(job: Job): Promise<void> {
    let failure: unknown = null;
    try {
      await job.run(this.#stopping.signal);
    } catch (error) {
      failure = error ?? 'unknown';
      this.#log.error({ job: job.name, err: error }, 'job failed; it runs again at the next tick');
    }
    // Without a database there is nowhere to note it; the log has it.
    await this.#note(job.name, failure).catch(() => {});
  }
}

/** Starts the ticks of all jobs; the returned function stops them and waits for what runs. */
export function startJobs(table: Job[], { clock, log }: Tools): () => Promise<void> {
  const note = noteRuns(clock);
  const lanes = new Map(table.map((job) => [job.lane, new Lane(table, { log, note })]));
  let lastTick = clock.monotonic();
  const tick = (job: Job) => {
    lastTick = clock.monotonic();
    return lanes.get(job.lane)?.ask(job);
  };
  const tasks = table.map((job) => cron.schedule(job.when, () => tick(job), { timezone: 'Etc/UTC' }));
  const watchdog = setInterval(() => {
    if (clock.monotonic() - lastTick > SILENCE_MS) for (const job of table) void tick(job);
  }, WATCH_EVERY_MS);
  return async () => {
    clearInterval(watchdog);
    for (const task of tasks) await task.destroy();
    await Promise.all([...lanes.values()].map((lane) => lane.drain()));
  };
}

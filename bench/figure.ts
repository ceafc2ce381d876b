/** One measured number; `target` says what was promised. */
export interface Figure {
  what: string;
  value: number;
  /** '/s', 'ms', 'MB'; empty for a ratio. */
  unit: string;
  target?: string;
}

/** What a file in bench/rows exports as `measure`: it checks the content of what it measured before it gives figures. */
export type Measure = () => Promise<Figure[]>;

/** How often something was done, and what it cost. */
export interface Rate {
  perSecond: number;
  done: number;
  /** Milliseconds of processor time of this process for each, which other programs on the machine change little. */
  cpuMs: number;
}

/** How often a second `work` ends, with `clients` of them at a time, for about so many milliseconds. */
export async function rate(
  work: (n: number) => Promise<unknown>,
  { clients, forMs }: { clients: number; forMs: number },
): Promise<Rate> {
  const begin = performance.now();
  const before = process.cpuUsage();
  let [started, done] = [0, 0];
  const client = async () => {
    while (performance.now() - begin < forMs) {
      await work(started++);
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const { user, system } = process.cpuUsage(before);
  const perSecond = (done * 1_000) / (performance.now() - begin);
  return { perSecond, done, cpuMs: (user + system) / 1_000 / done };
}

/** How many milliseconds `work` takes, and what it gives. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begin = performance.now();
  const result = await work();
  return { ms: performance.now() - begin, result };
}

import { MultiBar, type SingleBar } from 'cli-progress';

/** One bar a collection, on stderr and only when somebody watches. */
export function progressBars() {
  const bars = new MultiBar({
    format: '{bar} {percentage} %  {name}  {value}/{total}',
    noTTYOutput: false,
    stream: process.stderr,
    hideCursor: true,
  });
  const shown = new Map<string, SingleBar>();
  return {
    show(name: string, done: number, total: number): void {
      const bar = shown.get(name) ?? bars.create(total, 0, { name });
      shown.set(name, bar);
      bar.update(done, { name });
    },
    end: () => bars.stop(),
  };
}

import { MultiBar, type SingleBar } from 'cli-progress';

/** One bar a collection, only when somebody watches. */
export function progressBars(stream: NodeJS.WritableStream & { isTTY?: boolean } = process.stderr) {
  // Without a terminal cli-progress would write the last state of each bar, with a total it made up.
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  const bars = new MultiBar({
    format: '{bar} {percentage} %  {name}  {value}/{total}',
    stream,
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

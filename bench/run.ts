import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Figure, Measure } from './figure.ts';

const ROWS = new URL('./rows/', import.meta.url);
const WIDTHS = [52, 12, 5];

function printed({ what, value, unit, target }: Figure): string {
  const number = value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  const cells = [what.padEnd(WIDTHS[0] ?? 0), number.padStart(WIDTHS[1] ?? 0), unit.padEnd(WIDTHS[2] ?? 0)];
  return [...cells, target ? `target ${target}` : ''].join(' ').trimEnd();
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Every row, or those whose name begins with the argument. */
const [wanted = ''] = process.argv.slice(2);
const names = readdirSync(ROWS)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name.startsWith(wanted));
if (names.length === 0) throw new Error(`no row is named ${wanted}`);
say(`load of the last minute: ${loadavg()[0]?.toFixed(1)}`);
for (const name of names) {
  const { measure }: { measure: Measure } = await import(new URL(`${name}.ts`, ROWS).href);
  say(`\n${name}`);
  for (const figure of await measure()) say(printed(figure));
}

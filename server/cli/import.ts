import { createReadStream } from 'node:fs';
import { record } from '../domain/audit/audit.ts';
import { faultAtLine } from '../domain/directory/import/fault-text.ts';
import { type ImportReport, importDirectory } from '../domain/directory/import/import-directory.ts';
import type { Translate } from '../i18n/translate.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Command } from './command.ts';
import { choicesFrom } from './import-choices.ts';

/** Bytes of the longest file that is read: tens of thousands of people. */
const LARGEST_FILE = 8_000_000;

export const importFile: Command = {
  usage:
    'import FILE [--dry-run|--apply] [--complete] [--accept-brakes] [--dates dmy|mdy] [--sheet NAME] ' +
    '[--map HEADER=FIELD]... [--status WORD=STATUS]... [--manager NAME=ID]...',
  options: {
    'dry-run': { type: 'boolean', default: false },
    apply: { type: 'boolean', default: false },
    complete: { type: 'boolean', default: false },
    'accept-brakes': { type: 'boolean', default: false },
    dates: { type: 'string' },
    sheet: { type: 'string' },
    map: { type: 'string', multiple: true },
    status: { type: 'string', multiple: true },
    manager: { type: 'string', multiple: true },
  },
  arguments: 1,
  run: async ({ values, positionals: [path = ''], t }, { clock }) => {
    if (values.apply && values['dry-run'])
      throw new InvalidInput([{ field: '--dry-run', code: 'surplus_option' }]);
    const report = await importDirectory(await readGiven(path), {
      apply: values.apply === true,
      complete: values.complete === true,
      acceptBrakes: values['accept-brakes'] === true,
      ...choicesFrom(values),
      by: 'cli',
      now: clock.now(),
    });
    if (report.state === 'applied')
      await record({ at: clock.now(), userId: 'cli', verb: 'import', thing: 'directory' });
    const refused = report.state === 'faulty' || report.state === 'braked';
    return { json: reportJson(report, t), text: reportText(report, t), refused };
  },
};

/** A report as commands print it with --json; every fault also in words. */
function reportJson(report: ImportReport, t: Translate) {
  return { ...report, faults: report.faults.map((fault) => ({ ...fault, text: faultAtLine(fault, t) })) };
}

function reportText(report: ImportReport, t: Translate): string {
  const { counts, faults, brakes, renames, ignored, unknownManagers } = report;
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  return [
    t(`directory.state.${report.state}`),
    ...keys.map((key) => `  ${t(`directory.count.${key}`)}: ${counts[key]}`),
    `  ${t('directory.count.faults')}: ${faults.length}`,
    ...faults.map((fault) => faultAtLine(fault, t)),
    ...(faults.length > 0 ? [t('directory.advice')] : []),
    ...brakes.map(({ code, people, of }) => t(`directory.brake.${code}`, { people, of })),
    ...(brakes.length > 0 ? [`${t('directory.brake.advice')} --accept-brakes`] : []),
    ...renames.map(({ from, to, people }) => t('directory.rename', { from: from.name, to: to.name, people })),
    ...(unknownManagers.length > 0
      ? [t('people.import.unknown_managers', { names: unknownManagers.join(', ') })]
      : []),
    ...(ignored.length > 0 ? [t('directory.ignored', { columns: ignored.join(', ') })] : []),
  ].join('\n');
}

async function readGiven(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    // One byte more than is accepted tells that there is more; a device may never end.
    for await (const chunk of createReadStream(path, { end: LARGEST_FILE })) chunks.push(chunk);
  } catch {
    throw new InvalidInput([{ field: path, code: 'file_unreadable' }]);
  }
  const content = Buffer.concat(chunks);
  if (content.length > LARGEST_FILE) throw new InvalidInput([{ field: path, code: 'too_large' }]);
  return content;
}

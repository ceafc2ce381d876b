import { InvalidInput, NotFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/ids.ts';
import type { Choices } from './choices.ts';
import { guessedColumns, isUnderstood, namedColumns, samplesOf } from './columns.ts';
import { type ImportDraft, ImportDraftModel } from './draft.model.ts';
import type { ImportFault } from './fault.ts';
import type { Columns } from './headers.ts';
import { type ImportOptions, type ImportReport, importPeople } from './import-directory.ts';
import { type KeptTable, keepColumns } from './kept-table.ts';
import { findMapping, rememberMapping } from './mappings.ts';
import { pack, unpack } from './packed.ts';
import { readPeople } from './read-file.ts';
import { readTable, type Table } from './table.ts';

export type { ImportDraft } from './draft.model.ts';

/** A file as it was sent. */
export interface SentFile {
  by: string;
  at: Date;
  name: string;
  file: Buffer;
  complete: boolean;
  choices: Choices;
}

/**
 * Keeps a file for an hour for its sender to settle and apply; a file sent before is forgotten. Once it is known how the
 * columns are read, what the others hold is not kept. Answers the faults of a file that cannot be read at all.
 */
export async function draftImport({ file, ...sent }: SentFile): Promise<ImportDraft | ImportFault[]> {
  await ImportDraftModel.deleteMany({ by: sent.by });
  const draft = await draftOf(file, { ...sent, _id: newId() });
  if (!Array.isArray(draft)) await ImportDraftModel.create(draft);
  return draft;
}

/** Reads somebody's draft. NotFound when it is not theirs or is older than an hour. */
export async function findDraft(id: string, by: string): Promise<ImportDraft> {
  const draft = await ImportDraftModel.findOne({ _id: id, by }).lean<ImportDraft>();
  if (!draft) throw new NotFound();
  return draft;
}

/** Says which sheet of the file is meant. InvalidInput on `sheet`. */
export async function chooseSheet(draft: ImportDraft, sheet: string): Promise<void> {
  if (draft.step !== 'sheet') return;
  const { step: _, sheets, content, ...sent } = draft;
  const next = sheets?.includes(sheet)
    ? await draftOf(content, { ...sent, choices: { ...sent.choices, sheet } })
    : [];
  if (Array.isArray(next)) throw new InvalidInput([{ field: 'sheet', code: 'choice' }]);
  await replace(draft, { step: next.step, content: next.content, choices: next.choices });
}

/** How a table's columns may be read: the guess, and a few values of each. */
export function columnsOf(draft: ImportDraft): { header: string[]; guess: Columns; samples: string[][] } {
  const table = unpack<Table>(draft.content);
  return { header: table.header, guess: guessedColumns(table), samples: samplesOf(table) };
}

/**
 * Says how the columns are read; remembered for files with the same headers. The others are dropped here. InvalidInput on
 * `column-<index>` for a field said twice, and on '' for one that is missing.
 */
export async function chooseColumns(draft: ImportDraft, columns: Columns): Promise<void> {
  if (draft.step !== 'columns') return;
  const table = unpack<Table>(draft.content);
  const chosen = table.header.map((_, index) => columns[index] ?? null);
  const { kept, faults } = keepColumns(table, chosen);
  if (faults.length > 0) throw new InvalidInput(faults.map((fault) => columnFault(fault, chosen)));
  await rememberMapping(table.header, chosen);
  await replace(draft, { step: 'report', content: pack(kept) });
}

/** Settles what else the file leaves open, in place of what was said before. */
export async function settle(draft: ImportDraft, choices: Choices): Promise<void> {
  await replace(draft, { choices: { ...draft.choices, ...choices } });
}

/** What applying a draft would do to the directory as it is now, or, when told to apply it, has done: see importPeople. */
export async function runDraft(
  { content, complete, choices, by }: ImportDraft,
  options: Pick<ImportOptions, 'apply' | 'acceptBrakes' | 'now' | 'noteProgress'>,
): Promise<ImportReport> {
  const people = readPeople(unpack<KeptTable>(content), choices);
  return await importPeople(people, { ...choices, ...options, complete, by });
}

type Unread = Omit<ImportDraft, 'step' | 'content' | 'sheets'>;

async function draftOf(file: Buffer, unread: Unread): Promise<ImportDraft | ImportFault[]> {
  const read = await readTable(file, unread.choices.sheet);
  if (read.state === 'faulty') return read.faults;
  if (read.state === 'sheets') return { ...unread, step: 'sheet', content: file, sheets: read.sheets };
  const { table } = read;
  const named = namedColumns(table);
  const columns = isUnderstood(table.header, named) ? named : await findMapping(table.header);
  if (columns === null) return { ...unread, step: 'columns', content: pack(table) };
  return { ...unread, step: 'report', content: pack(keepColumns(table, columns).kept) };
}

async function replace({ _id }: ImportDraft, fields: Partial<ImportDraft>): Promise<void> {
  await ImportDraftModel.updateOne({ _id }, { $set: fields });
}

function columnFault({ field, code }: ImportFault, columns: Columns) {
  if (code === 'column_missing') return { field: '', code, values: { v: field } };
  return { field: `column-${columns.lastIndexOf(field || null)}`, code: 'column_twice' };
}

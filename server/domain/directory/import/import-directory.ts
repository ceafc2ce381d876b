import { changedHeads, headsByDepartment } from '../head-access.ts';
import { type Applying, applyImport } from './apply-import.ts';
import type { Brake } from './brakes.ts';
import type { Choices } from './choices.ts';
import { readCurrent } from './current-directory.ts';
import type { ImportFault } from './fault.ts';
import type { UnclearManager } from './managers.ts';
import { type ImportCounts, planImport } from './plan.ts';
import { type DirectoryFile, readFile } from './read-file.ts';
import type { RenamedDepartment } from './renamed.ts';
import type { Rename } from './renames.ts';

export interface ImportOptions extends Choices, Applying {
  /** false is the dry run: nothing is written. */
  apply: boolean;
  complete: boolean;
  acceptBrakes: boolean;
}

/** What an import would do or has done. */
export interface ImportReport {
  state: 'applied' | 'ready' | 'faulty' | 'braked';
  counts: ImportCounts;
  faults: ImportFault[];
  brakes: Brake[];
  renames: Rename[];
  /** Departments that keep their id under another name or place, as chosen. */
  renamed: RenamedDepartment[];
  /** Names of departments the directory did not have. */
  newDepartments: string[];
  /** Columns of the file that Pulso does not read. */
  ignored: string[];
  /** Names of managers that several people have; each is a fault too. */
  unclearManagers: UnclearManager[];
  /** Managers whom neither the file nor the directory has. */
  unknownManagers: string[];
  /** Names of leavers whose account goes on, because they alone administer Pulso. */
  keptAccess: string[];
  /** Ids of departments that somebody else heads now. */
  newHeads: string[];
}

/**
 * Compares a directory file with the directory and, when asked and when neither a fault nor a brake stands against it, applies
 * it. Nothing of a file with a fault is saved.
 */
export async function importDirectory(file: Buffer, options: ImportOptions): Promise<ImportReport> {
  return await importPeople(await readFile(file, options), options);
}

/** The report of a file that cannot be read at all. */
export function unreadableReport(faults: ImportFault[]): ImportReport {
  const counts = {
    ...{ rows: 0, added: 0, changed: 0, unchanged: 0, reactivated: 0, deactivated: 0 },
    ...{ identifiersChanged: 0, departmentsAdded: 0, withoutEmail: 0, absent: 0 },
  };
  const nothing = { brakes: [], renames: [], renamed: [], newDepartments: [], ignored: [] };
  const nobody = { unclearManagers: [], unknownManagers: [], keptAccess: [], newHeads: [] };
  return { state: 'faulty', counts, faults, ...nothing, ...nobody };
}

/** The same for people read before. */
export async function importPeople(
  { rows, people, ignored, faults }: DirectoryFile,
  options: ImportOptions,
): Promise<ImportReport> {
  const isSound = faults.length === 0;
  // Who is missing from a file can only be known once every line of it is read.
  const plan = planImport(people, await readCurrent(), { ...options, complete: options.complete && isSound });
  const all = [...faults, ...plan.faults].sort((a, b) => a.line - b.line);
  const report = {
    counts: { ...plan.counts, rows },
    faults: all,
    brakes: plan.brakes,
    renames: plan.renames,
    renamed: plan.renamed,
    newDepartments: plan.departments.map(({ name }) => name),
    ignored,
    unclearManagers: plan.unclear,
    unknownManagers: plan.unknownManagers,
    keptAccess: [],
    newHeads: [],
  };
  if (all.length > 0) return { ...report, state: 'faulty' };
  if (plan.brakes.length > 0) return { ...report, state: 'braked' };
  if (!options.apply) return { ...report, state: 'ready' };
  const before = await headsByDepartment();
  const applied = await applyImport(plan, options);
  const newHeads = changedHeads(before, await headsByDepartment());
  return { ...report, ...applied, newHeads, state: 'applied' };
}

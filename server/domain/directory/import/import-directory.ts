import { readSettings } from '../../settings/settings.ts';
import { type Department, DepartmentModel } from '../department.model.ts';
import { EmployeeModel } from '../employee.model.ts';
import { applyImport } from './apply-import.ts';
import type { Brake } from './brakes.ts';
import type { DateOrder } from './dates.ts';
import type { ImportFault } from './fault.ts';
import type { KnownPerson } from './match.ts';
import { type CurrentDirectory, type ImportCounts, planImport } from './plan.ts';
import { readFile } from './read-file.ts';
import type { Rename } from './renames.ts';

export interface ImportOptions {
  /** false is the dry run: nothing is written. */
  apply: boolean;
  complete: boolean;
  acceptBrakes: boolean;
  /** Settles slashed dates that read either way. */
  dates?: DateOrder;
  /** Id of the user, or 'cli'. */
  by: string;
  now: Date;
}

/** What an import would do or has done. */
export interface ImportReport {
  state: 'applied' | 'ready' | 'faulty' | 'braked';
  counts: ImportCounts;
  faults: ImportFault[];
  brakes: Brake[];
  renames: Rename[];
  /** Names of departments the directory did not have. */
  newDepartments: string[];
  /** Columns of the file that Pulso does not read. */
  ignored: string[];
}

/**
 * Compares a directory file with the directory and, when asked and when neither a fault nor a brake stands against it, applies
 * it. Nothing of a file with a fault is saved.
 */
export async function importDirectory(file: Buffer, options: ImportOptions): Promise<ImportReport> {
  const { rows, people, ignored, faults } = readFile(file, options.dates);
  const isSound = faults.length === 0;
  // Who is missing from a file can only be known once every line of it is read.
  const plan = planImport(people, await readCurrent(), { ...options, complete: options.complete && isSound });
  const all = [...faults, ...plan.faults].sort((a, b) => a.line - b.line);
  const report = {
    counts: { ...plan.counts, rows },
    faults: all,
    brakes: plan.brakes,
    renames: plan.renames,
    newDepartments: plan.departments.map(({ name }) => name),
    ignored,
  };
  if (all.length > 0) return { ...report, state: 'faulty' };
  if (plan.brakes.length > 0) return { ...report, state: 'braked' };
  if (!options.apply) return { ...report, state: 'ready' };
  await applyImport(plan, options);
  return { ...report, state: 'applied' };
}

async function readCurrent(): Promise<CurrentDirectory> {
  const departments = await DepartmentModel.find().sort({ path: 1 }).lean<Department[]>();
  const people = await EmployeeModel.find({}, { prefsId: 0, pausedUntil: 0, bouncedAt: 0 }).lean<
    KnownPerson[]
  >();
  const { locale } = await readSettings();
  return { departments, people, locale };
}

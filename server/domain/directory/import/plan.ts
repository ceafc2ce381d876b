import { type Brake, brakesOf } from './brakes.ts';
import type { Choices } from './choices.ts';
import type { CurrentDirectory } from './current-directory.ts';
import { claimEmails } from './email-claims.ts';
import type { ImportFault } from './fault.ts';
import { FileTree, type WantedDepartment } from './file-tree.ts';
import { headsFrom } from './heads.ts';
import { findManagers, type Managers, type UnclearManager } from './managers.ts';
import { type KnownPerson, type Match, match } from './match.ts';
import type { PersonRow } from './person-row.ts';
import { type RenamedDepartment, withRenames } from './renamed.ts';
import { type Rename, suggestRenames } from './renames.ts';
import { isAsWanted, type Target, targetOf } from './target.ts';

/** What an import does to people and departments, in numbers. */
export interface ImportCounts {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  reactivated: number;
  deactivated: number;
  identifiersChanged: number;
  departmentsAdded: number;
  withoutEmail: number;
  absent: number;
}

/** Everything an import would write; made without writing anything. */
export interface ImportPlan {
  counts: ImportCounts;
  /** With any of them nothing may be applied. */
  faults: ImportFault[];
  /** Set off and not accepted: with any of them nothing may be applied. */
  brakes: Brake[];
  renames: Rename[];
  /** Departments the directory lacks or has inactive, parents first. */
  departments: WantedDepartment[];
  people: Target[];
  /** Ids of people to deactivate. */
  leaving: string[];
  /** Their addresses: accounts with one of them end. */
  leavingEmails: string[];
  /** Ids of people whose e-mail somebody else takes over. */
  releases: string[];
  /** Departments of the directory that go on under another name or place. */
  renamed: RenamedDepartment[];
  /** Names of managers that several people have. */
  unclear: UnclearManager[];
  /** Managers whom neither the file nor the directory has. */
  unknownManagers: string[];
}

export interface PlanOptions extends Choices {
  /** The file names everybody: whoever is missing has left. */
  complete: boolean;
  /** Somebody has confirmed that many may leave or change their identifier. */
  acceptBrakes: boolean;
}

/** Compares the people of a file with the directory. The same file a second time changes nothing. */
export function planImport(rows: PersonRow[], directory: CurrentDirectory, options: PlanOptions): ImportPlan {
  const staying = rows.filter(({ status }) => status !== 'left');
  const { current, renamed } = withRenames(
    directory,
    options.renames ?? [],
    () => new FileTree(staying, directory.departments).departments,
  );
  const tree = new FileTree(staying, current.departments);
  const wrong = new Set(tree.faults.map(({ line }) => line));
  const sound = staying.filter(({ line }) => !wrong.has(line));
  const matches = match(sound, current.people);
  const active = current.people.filter((person) => person.active);
  const leaving = options.complete ? missingFrom(matches, active) : leaversOf(rows, matches, active);
  const managers = nameHeads(matches, tree, { known: current.people, choices: options });
  const emails = claimEmails(matches, current.people, new Set(leaving));
  const planned = planPeople(matches, tree, current);
  const departments = departmentsToAdd(tree, current);
  const counts = {
    ...planned.counts,
    rows: rows.length,
    deactivated: leaving.length,
    departmentsAdded: departments.length,
    withoutEmail: staying.filter(({ email }) => email === null).length,
    absent: staying.filter(({ status }) => status === 'absent').length,
  };
  return {
    counts,
    faults: [...tree.faults, ...emails.faults, ...managers.faults],
    brakes: options.acceptBrakes ? [] : brakesOf(active.length, counts),
    renames: suggestRenames(vanishedFrom(tree, current), departments, planned.moves),
    departments,
    people: planned.people,
    leaving,
    leavingEmails: emailsOf(leaving, active),
    releases: emails.releases,
    renamed,
    unclear: managers.unclear,
    unknownManagers: managers.unknown,
  };
}

function planPeople(matches: Match[], tree: FileTree, current: CurrentDirectory) {
  const paths = new Map(current.departments.map(({ _id, path }) => [_id, path]));
  const counts = { added: 0, changed: 0, unchanged: 0, reactivated: 0, identifiersChanged: 0 };
  const people: Target[] = [];
  const moves = [];
  for (const each of matches) {
    const target = targetOf(each, tree.pathOf(each.row), current.locale);
    const { known } = each;
    if (known?.active) moves.push({ known, target });
    if (known && known.externalId !== target.externalId) counts.identifiersChanged++;
    const outcome = outcomeOf(target, known, paths);
    counts[outcome]++;
    if (outcome !== 'unchanged') people.push(target);
  }
  return { people, counts, moves };
}

function outcomeOf(target: Target, known: KnownPerson | null, paths: Map<string, string>) {
  if (!known) return 'added';
  if (!known.active) return 'reactivated';
  return isAsWanted(target, known, paths.get(known.departmentId)) ? 'unchanged' : 'changed';
}

/** Says in the lines who heads a department, where the managers of its people decide it. */
function nameHeads(
  matches: Match[],
  tree: FileTree,
  { known, choices }: { known: KnownPerson[]; choices: Choices },
): Managers {
  const managers = findManagers(matches, known, choices);
  if (managers.of.size === 0) return managers;
  const rows = matches.map(({ row }) => row);
  const heads = headsFrom(rows, managers.of, (row) => tree.pathOf(row));
  for (const row of rows) {
    const head = heads.get(tree.pathOf(row));
    if (head !== undefined && row.isHead === undefined) row.isHead = head === row.externalId;
  }
  return managers;
}

function emailsOf(ids: string[], people: KnownPerson[]): string[] {
  const wanted = new Set(ids);
  return people.flatMap(({ _id, email }) => (email && wanted.has(_id) ? [email] : []));
}

/** Active people of whom the file says that they have left, and of nobody who stays. */
function leaversOf(rows: PersonRow[], matches: Match[], active: KnownPerson[]): string[] {
  const staying = new Set(matches.map(({ known }) => known?._id));
  const left = match(
    rows.filter(({ status }) => status === 'left'),
    active,
  );
  const ids = left.flatMap(({ known }) => (known && !staying.has(known._id) ? [known._id] : []));
  return [...new Set(ids)];
}

function missingFrom(matches: Match[], active: KnownPerson[]): string[] {
  const present = new Set(matches.map(({ known }) => known?._id));
  return active.map(({ _id }) => _id).filter((id) => !present.has(id));
}

function departmentsToAdd(tree: FileTree, current: CurrentDirectory): WantedDepartment[] {
  const standing = new Set(current.departments.filter(({ active }) => active).map(({ path }) => path));
  return [...tree.departments.values()].filter(({ path }) => !standing.has(path));
}

function vanishedFrom(tree: FileTree, current: CurrentDirectory) {
  return current.departments.filter(({ active, path }) => active && !tree.departments.has(path));
}

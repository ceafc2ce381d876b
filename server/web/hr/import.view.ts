import type { Choices } from '../../domain/directory/import/choices.ts';
import type { ImportFault } from '../../domain/directory/import/fault.ts';
import { faultAtLine, faultText } from '../../domain/directory/import/fault-text.ts';
import type { ImportReport } from '../../domain/directory/import/import-directory.ts';
import type { ImportCounts } from '../../domain/directory/import/plan.ts';
import type { Translate } from '../../i18n/translate.ts';
import { faultsToCorrect, questionsOf } from './import-questions.view.ts';

/** More lines would not be read one by one, and would make a page of megabytes. */
const MOST_FAULTS = 500;

const COUNTS: (keyof ImportCounts)[] = [
  'added',
  'changed',
  'unchanged',
  'reactivated',
  'deactivated',
  'identifiersChanged',
  'departmentsAdded',
  'withoutEmail',
  'absent',
];

const MOST_NAMES = 20;

interface Reading {
  t: Translate;
  locale: string;
}

/** What an import would do or has done, in words and numbers. */
export function presentReport(report: ImportReport, choices: Choices, { t, locale }: Reading) {
  const { counts } = report;
  const faults = faultsToCorrect(report.faults);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    state: report.state,
    title: titleOf(report, t),
    rows: t('people.import.rows', { count: counts.rows }),
    alert: alertOf(faults, t),
    faults: faults.slice(0, MOST_FAULTS).map((fault) => presentFault(fault, t)),
    more:
      faults.length > MOST_FAULTS ? t('people.import.more', { count: faults.length - MOST_FAULTS }) : null,
    counts: [
      ...COUNTS.map((key) => ({
        label: t(`directory.count.${key}`),
        n: formatted(counts[key], locale),
        isBad: false,
      })),
      { label: t('directory.count.faults'), n: formatted(faults.length, locale), isBad: faults.length > 0 },
    ],
    brakes: report.brakes.map(({ code, people, of }) => t(`directory.brake.${code}`, { people, of })),
    questions: questionsOf(report, choices, t),
    newDepartments:
      report.newDepartments.length > 0
        ? t('people.import.new_departments', { names: names.format(report.newDepartments) })
        : null,
    keptAccess:
      report.keptAccess.length > 0
        ? t('deputies.access.kept', { names: names.format(report.keptAccess) })
        : null,
    unknownManagers: unknownManagers(report, { t, locale }),
    ignored:
      report.ignored.length > 0 ? t('directory.ignored', { columns: names.format(report.ignored) }) : null,
  };
}

function presentFault(fault: ImportFault, t: Translate) {
  const { line, field, values } = fault;
  return {
    line,
    column: field === '' ? '' : t(`directory.field.${field}`),
    value: values.v === '' || values.v === undefined ? t('people.import.blank') : values.v,
    text: faultText(fault, t),
  };
}

function titleOf({ state, faults, counts }: ImportReport, t: Translate): string {
  if (state === 'applied') return t('people.import.applied');
  const lines = new Set(faultsToCorrect(faults).map(({ line }) => line));
  if (lines.size > 0) return t('people.import.to_correct', { count: lines.size });
  if (state === 'faulty') return t('people.import.to_settle');
  if (state === 'braked') return t('people.import.braked');
  const isSame = counts.unchanged === counts.rows && counts.deactivated === 0;
  return t(isSame ? 'people.import.nothing' : 'people.import.ready');
}

function alertOf([first, ...others]: ImportFault[], t: Translate): string | null {
  if (!first) return null;
  const text = faultAtLine(first, t);
  const count = new Set(others.map(({ line }) => line)).size;
  return count > 0 ? t('people.import.first_fault', { text, count }) : text;
}

function unknownManagers({ unknownManagers: names }: ImportReport, { t, locale }: Reading): string | null {
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const rest = names.length > MOST_NAMES ? ['…'] : [];
  return t('people.import.unknown_managers', {
    names: list.format([...names.slice(0, MOST_NAMES), ...rest]),
  });
}

function formatted(n: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(n);
}

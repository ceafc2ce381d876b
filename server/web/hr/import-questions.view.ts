import type { Choices } from '../../domain/directory/import/choices.ts';
import type { FaultCode, ImportFault } from '../../domain/directory/import/fault.ts';
import type { ImportReport } from '../../domain/directory/import/import-directory.ts';
import type { Translate } from '../../i18n/translate.ts';

const ASKED: readonly FaultCode[] = ['dates_ambiguous', 'status_unknown', 'manager_unclear'];

/** What has to be corrected in the file: what a question settles is not said a second time. */
export function faultsToCorrect(faults: readonly ImportFault[]): ImportFault[] {
  return faults.filter(({ code }) => !ASKED.includes(code));
}

/** What a dry run leaves open, and what was settled before; null when nothing is, or it is done. */
export function questionsOf(report: ImportReport, choices: Choices, t: Translate) {
  const { faults, renames, renamed, unclearManagers } = report;
  const asksDates = faults.some(({ code }) => code === 'dates_ambiguous');
  const words = faults.filter(({ code }) => code === 'status_unknown').map(({ values }) => String(values.v));
  const isOpen = asksDates || [words, unclearManagers, renames, renamed].some(({ length }) => length > 0);
  if (!isOpen || report.state === 'applied') return null;
  return {
    asksDates,
    words,
    managers: unclearManagers.map(({ name, people }) => ({
      name,
      people: people.map(({ externalId, name, department }) => ({
        externalId,
        text: [name, department, externalId].filter(Boolean).join(', '),
      })),
    })),
    renames: [
      ...renamed.map(({ id, before, name, path }) => ({
        value: `${id}:${path}`,
        text: t('people.import.questions.renamed', { from: before, to: name }),
        checked: true,
      })),
      ...renames.map(({ from, to, people }) => ({
        value: `${from.id}:${to.path}`,
        text: t('people.import.questions.rename', { from: from.name, to: to.name, count: people }),
        checked: false,
      })),
    ],
    settled: settled(choices),
  };
}

/** What was answered before goes along with the form, which answers all at once. */
function settled({ statuses = [], managers = [], dates }: Choices) {
  return [
    ...(dates ? [{ name: 'dates', value: dates }] : []),
    ...statuses.flatMap(({ word, status }) => [
      { name: 'word', value: word },
      { name: 'status', value: status },
    ]),
    ...managers.flatMap(({ name, externalId }) => [
      { name: 'manager', value: name },
      { name: 'person', value: externalId },
    ]),
  ];
}

import type { Matrix } from '../../domain/insights/matrix.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { monthYear } from './days.ts';
import { CHANGE_RAMP, FAVOURABLE_RAMP } from './heat.ts';
import { mapFinding } from './map-finding.ts';
import { type MatrixMode, type MatrixOptions, matrixView } from './matrix.view.ts';
import type { Reader } from './numbers.ts';
import { addressOf } from './query.ts';

/** How a page shows the matrix; `path` is the page's own. */
export interface MatrixPartOptions {
  mode: MatrixMode;
  most: MatrixOptions['most'];
  path: string;
  reader: Reader;
  /** Where rows and cells lead for readers who are not HR. */
  links?: { hrefOf: (subject: string) => string | null; whyPath: string };
}

/** Where rows and cells lead for HR: the page of a service or of a relation, which says why it shows nothing. */
export function hrMapLinks(
  choices: Record<string, string | null>,
): Pick<MatrixOptions, 'hrefOf' | 'cellHref' | 'whyHref'> {
  const cellHref = (subject: string, customer: string) =>
    addressOf(`/hr/results/${subject}/${customer}`, choices);
  return {
    hrefOf: (subject) => addressOf(`/hr/results/${subject}`, choices),
    cellHref,
    whyHref: (provider, customer) =>
      customer === '' ? addressOf('/hr/not-shown', { ...choices, provider }) : cellHref(provider, customer),
  };
}

/** The matrix with its finding, its two modes and its legend. */
export function matrixPart(
  matrix: Matrix,
  { surveyId, round, closesOn, headlineItem }: Reading,
  { mode, most, path, reader, links }: MatrixPartOptions,
) {
  const { t, locale } = reader;
  const choices = { survey: surveyId, round: round._id };
  const month = monthYear(closesOn, locale);
  const item = itemName(headlineItem, locale);
  return {
    finding: mapFinding(matrix, mode, reader),
    lead: mode === 'change' ? t('results.map.lead_change') : t('results.map.lead', { item, month }),
    modes: (['favourable', 'change'] as const).map((each) => ({
      href: addressOf(path, { ...choices, mode: each === 'change' ? each : null }),
      text: t(`results.map.mode.${each}`),
      isCurrent: each === mode,
    })),
    map: matrixView(
      matrix,
      {
        mode,
        closesOn,
        most,
        ...hrMapLinks(choices),
        ...(links && {
          hrefOf: links.hrefOf,
          cellHref: () => null,
          whyHref: (provider: string, customer: string) =>
            addressOf(links.whyPath, { ...choices, provider, customer }),
        }),
      },
      reader,
    ),
    ramp: mode === 'favourable' ? FAVOURABLE_RAMP : CHANGE_RAMP,
  };
}

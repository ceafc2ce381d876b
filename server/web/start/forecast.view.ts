import { type Forecast, LIKELY_PARTICIPATION } from '../../domain/insights/forecast.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Reading {
  t: Translate;
  locale: Locale;
  k: number;
  kc: number;
}

/** The forecast in a few lines, then provider by provider. */
export function presentForecast(found: Forecast, { t, locale, k, kc }: Reading) {
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(LIKELY_PARTICIPATION);
  const { providers, hiddenCustomers } = found;
  const of = (count: number, all: number) =>
    t('start.people.of', { count: number.format(count), all: number.format(all) });
  const opened = providers.filter(({ invited }) => invited > 0);
  return {
    invited: t('start.people.invited', { count: found.invited }),
    basis: t('start.people.basis', { percent, k }),
    warning: found.isTooSmall
      ? t('start.people.too_small', { n: 2 * k })
      : found.isSmall
        ? t('start.people.small')
        : null,
    figures: [
      { name: t('start.people.rated'), value: of(opened.length, providers.length) },
      {
        name: t('start.people.pairs'),
        value: of(sum(providers.map(({ alone }) => alone)), sum(providers.map(({ customers }) => customers))),
      },
      {
        name: t('start.people.commented', { kc }),
        value: of(providers.filter(({ hasComments }) => hasComments).length, providers.length),
      },
    ],
    providers: providers
      .map(({ name, invited, alone, customers, hasComments }) => ({
        name,
        invited: number.format(invited),
        alone: of(alone, customers),
        comments: t(hasComments ? 'start.people.yes' : 'start.people.no'),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
    hidden:
      hiddenCustomers.length > 0
        ? t('start.people.hidden', { names: new Intl.ListFormat(locale).format(hiddenCustomers) })
        : null,
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

import { suggestionsFor } from '../../domain/feedback/suggestions.ts';
import { type ComparedItem, strengthsOf } from '../../domain/insights/comparison.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf } from '../../domain/surveys/question-bank.ts';
import { countText, figureView, pointsText, type Reader, valueText } from './numbers.ts';
import { dotView } from './parts.view.ts';

/** How many questions a title names. */
const NAMED = 2;

/** What a service keeps and changes, beside the company; a title names only what clearly differs. */
export function strengthsView(items: readonly ComparedItem[], name: string, reader: Reader) {
  const { keep, change } = strengthsOf(items);
  const [people] = items.flatMap(({ company }) => (company ? [company.n] : []));
  const { t, locale } = reader;
  return {
    note: people === undefined ? t('strengths.alone') : t('strengths.note', { n: countText(people, locale) }),
    hasCompany: people !== undefined,
    keep: { title: titleOf('keep', keep, reader), rows: keep.map((item) => rowOf(item, name, reader)) },
    change: {
      title: titleOf('change', change, reader),
      rows: change.map((item) => rowOf(item, name, reader)),
    },
  };
}

const WORD = { keep: 'improved', change: 'worsened' } as const;

function titleOf(side: 'keep' | 'change', items: readonly ComparedItem[], { t, locale }: Reader): string {
  if (items.length === 0) return t(`strengths.${side}.nothing`);
  const named = items.filter(({ word }) => word === WORD[side]).slice(0, NAMED);
  if (named.length > 0) {
    const names = named.map(({ item }) => itemName(item, locale));
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    return t(`strengths.${side}.title`, { items: list });
  }
  const isUncertain = items.every(({ word, own }) => word === 'uncertain' || own.interval === null);
  return t(`strengths.${side}.${isUncertain ? 'uncertain' : 'none'}`);
}

function rowOf({ item, own, company, delta, word }: ComparedItem, name: string, reader: Reader) {
  const { locale } = reader;
  const { value, n, isCertain } = figureView(own, 'favourable', reader);
  const tone = word === 'improved' ? 'up' : word === 'worsened' ? 'down' : '';
  const sign = { up: '▲ ', down: '▼ ', '': '' }[tone];
  return {
    item,
    name: itemName(item, locale),
    text: itemText(itemOf(item), locale, name),
    value,
    n,
    isCertain,
    company: company ? valueText(company.value, 'favourable', locale) : '',
    delta: delta === null ? '' : sign + pointsText(delta, locale),
    tone,
    dot: dotView(own, 'favourable'),
    tick: company ? Math.round(10 * company.value) / 10 : null,
    suggestions: suggestionsFor(item, locale),
  };
}

import type { Locale } from '../../i18n/locales.ts';

const WORDS: Readonly<Record<Locale, string>> = {
  'pt-BR': `não nao é foi um uma o os as com em no na nos nas do da dos das ao à pelo pela muito mais mas e ou que se eu
    ele ela eles elas isso esse essa este esta meu minha seu sua nosso também já ainda só até você vc são está estão tem
    têm ter ser sempre nunca quando quem porque pra pro`,
  es: `no el la los las un una con en del al y o pero muy más mas que se yo él ella ellos ellas eso ese esa este esta mi su
    nuestro también ya aún todavía sólo hasta usted es son está están tiene tienen hay ser fue siempre nunca cuando quien
    porque por para lo le les nos`,
  en: `the a an and or but is are was were be been not no with in on at of for to from it they we you he she this that these
    those my your our their very more so as if when who because always never have has had do does did can could would
    should will just there all`,
};

/** Words of two letters and more that give a language away, and of which languages each is one. */
export const STOP_WORDS: ReadonlyMap<string, readonly Locale[]> = gathered();

function gathered(): Map<string, Locale[]> {
  const found = new Map<string, Locale[]>();
  const lists: [Locale, string][] = [
    ['pt-BR', WORDS['pt-BR']],
    ['es', WORDS.es],
    ['en', WORDS.en],
  ];
  for (const [locale, text] of lists)
    for (const word of text.split(/\s+/)) found.set(word, [...(found.get(word) ?? []), locale]);
  return found;
}

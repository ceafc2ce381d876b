import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { projectPath } from '../../platform/paths.ts';
import { type Chance, chanceOf, shuffled } from './chance.ts';

/** How a sentence reads: praise, criticism, or something of both. */
export type Tone = 'pos' | 'neg' | 'mix';

/** Deals the sentences of a theme one after the other, so that none comes back before all were said. */
export interface CommentBank {
  deal(of: { locale: Locale; theme: string; tone: Tone }, chance: Chance): string | null;
}

/** A fresh bank over comments/<language>.tsv: lines of theme, tone and text with variants as in `{today|yesterday}`. */
export function commentBank(): CommentBank {
  const sentences = new Map(LOCALES.map((locale) => [locale, readSentences(locale)]));
  const decks = new Map<string, string[]>();
  return {
    deal({ locale, theme, tone }, chance) {
      const key = `${theme}\t${tone}`;
      const known = sentences.get(locale)?.get(key);
      if (!known) return null;
      const deck = decks.get(`${locale}\t${key}`) ?? [];
      if (deck.length === 0) deck.push(...shuffled(known, chanceOf(`${locale} ${key}`)));
      decks.set(`${locale}\t${key}`, deck);
      return vary(deck.shift() ?? '', chance);
    },
  };
}

function readSentences(locale: Locale): Map<string, string[]> {
  const path = projectPath('server', 'seeds', 'demo', 'comments', `${locale.toLowerCase()}.tsv`);
  const sentences = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const [theme, tone, text = ''] = line.split('\t');
    const key = `${theme}\t${tone}`;
    sentences.set(key, [...(sentences.get(key) ?? []), text]);
  }
  return sentences;
}

function vary(text: string, chance: Chance): string {
  return text.replace(/\{([^{}]*)\}/g, (_, variants: string) => {
    const each = variants.split('|');
    return each[Math.floor(chance() * each.length)] ?? '';
  });
}

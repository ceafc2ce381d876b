import Sentiment from 'sentiment';
import type { Locale } from '../../i18n/locales.ts';
import { commentWords, PAUSE, STOP } from './comment-words.ts';
import { compile, type Lexicon } from './lexicon.ts';
import { en } from './lexicons/en.ts';
import { es } from './lexicons/es.ts';
import { ptBr } from './lexicons/pt-br.ts';
import { weighIn } from './scoring-strategy.ts';

/** Kept with every score; changes with the lexicons or the rules, so that old scores can be told apart and made again. */
export const MODEL_VERSION = 'lexicon-1';

/** How a comment reads. */
export interface CommentScore {
  readonly label: 'pos' | 'neu' | 'neg';
  /** From -1 (criticism) to 1 (praise), three decimals. */
  readonly score: number;
  readonly modelVersion: string;
  /** The comment says nothing ("n/a", "xxx"): it belongs to no label and is counted apart. */
  readonly noContent: boolean;
}

/** Sums of weights below this are neither praise nor criticism. */
const LABEL_FROM = 0.8;
/** Half-saturation of the score: a sum of ±4 is ±0.82. */
const SOFTNESS = 8;

// The package keeps registered languages for the whole process and loads unknown codes as files: so these names are ours
// alone, and no text of a user ever chooses one.
const analyser = new Sentiment();
const languages = {
  'pt-BR': register('pulso-pt', ptBr),
  en: register('pulso-en', en),
  es: register('pulso-es', es),
} satisfies Record<Locale, unknown>;

/** Whether a comment praises or criticises, by the lexicon of the language the person answers in. Same text, same score. */
export function scoreComment(text: string, locale: Locale): CommentScore {
  const { code, lexicon } = languages[locale];
  const words = commentWords(text, lexicon);
  if (saysNothing(words, lexicon.empty)) return result(0, true);
  const { score } = analyser.analyze(words.join(' '), { language: code });
  return result(score, false);
}

function register(code: string, source: Lexicon) {
  const lexicon = compile(source);
  analyser.registerLanguage(code, {
    labels: Object.fromEntries(lexicon.labels),
    scoringStrategy: { apply: (tokens, cursor) => weighIn(lexicon, tokens, cursor) },
  });
  return { code, lexicon };
}

function saysNothing(words: readonly string[], empty: ReadonlySet<string>): boolean {
  const said = words.filter((word) => word !== STOP && word !== PAUSE);
  const isFiller = said.every((word) => /^(?:\p{N}+|(\p{L})\1*)$/u.test(word));
  return isFiller || empty.has(said.join(' ').replaceAll('-', ' '));
}

function result(sum: number, noContent: boolean): CommentScore {
  const score = Math.round((sum / Math.sqrt(sum * sum + SOFTNESS)) * 1000) / 1000 || 0;
  if (Math.abs(sum) < LABEL_FROM) return { label: 'neu', score, modelVersion: MODEL_VERSION, noContent };
  return { label: sum > 0 ? 'pos' : 'neg', score, modelVersion: MODEL_VERSION, noContent };
}

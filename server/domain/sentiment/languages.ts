import { createRequire } from 'node:module';
import Sentiment from 'sentiment';
import type { Locale } from '../../i18n/locales.ts';
import { type CompiledLexicon, compile, type Lexicon } from './lexicon.ts';
import { en } from './lexicons/en.ts';
import { es } from './lexicons/es.ts';
import { ptBr } from './lexicons/pt-br.ts';
import { type Weighing, weighIn } from './scoring-strategy.ts';

/** A word that counted: where it stands among the words, where the words begin that decided its weight, and the weight. */
export interface WeighedWord extends Weighing {
  readonly at: number;
}

interface Language {
  readonly lexicon: CompiledLexicon;
  /** The words that count, in their order. */
  readonly weigh: (words: readonly string[]) => readonly WeighedWord[];
}

const SOURCES: Readonly<Record<Locale, Lexicon>> = { 'pt-BR': ptBr, en, es };
const kept = new Map<Locale, Language>();
const analyser = new Sentiment();

/** The lexicon of a language, ready to weigh words; prepared when first asked for. */
export function languageFor(locale: Locale): Language {
  const known = kept.get(locale);
  if (known) return known;
  const language = register(SOURCES[locale]);
  kept.set(locale, language);
  return language;
}

// The package keeps registered languages for the whole process and loads unknown codes as files: so these names are ours
// alone, and no text of a user ever chooses one.
function register(source: Lexicon): Language {
  const code = `pulso-${source.locale}`;
  const lexicon = compile(source, source.locale === 'en' ? afinn() : undefined);
  let found: WeighedWord[] = [];
  analyser.registerLanguage(code, {
    labels: Object.fromEntries(lexicon.labels),
    scoringStrategy: {
      apply: (tokens, cursor, base) => {
        const weighing = weighIn(lexicon, tokens, { cursor, weight: base });
        if (weighing.weight !== 0) found.push({ at: cursor, ...weighing });
        return weighing.weight;
      },
    },
  });
  const weigh = (words: readonly string[]) => {
    found = [];
    analyser.analyze(words.join(' '), { language: code });
    return found.reverse();
  };
  return { lexicon, weigh };
}

/** The English words of AFINN that the package brings, from -5 to 5 there, as about ±3 here. */
function afinn(): Map<string, number> {
  const labels: Record<string, number> = createRequire(import.meta.url)('sentiment/languages/en/labels.json');
  return new Map(
    Object.entries(labels)
      .filter(([word]) => /^[a-z'-]+$/.test(word))
      .map(([word, weight]) => [word, weight * 0.7]),
  );
}

import type { Locale } from '../../i18n/locales.ts';

/** Words that join two things, each between spaces; `y` and `o` change to `e` and `u` before the same sound in Spanish. */
const JOINTS: Record<Locale, string> = {
  'pt-BR': 'e/ou|e|ou|bem como|assim como',
  en: 'and/or|and|or|as well as',
  es: 'y/o|y|e|o|u|así como',
};

/** What joins two words to one idea: a pair of departments, ranges ("between 1 and 5"), opposites of one scale, idioms. */
const ONE_IDEA: Record<Locale, RegExp> = {
  'pt-BR':
    /\{area\} e |\bentre .+? e |mais ou menos|sim ou não|satisf\S+ ou insatisf\S+|concord\S+ ou discord\S+|dia e noite|idas e vindas/giu,
  en: /\{area\} and |\b(between|both) .+? and |more or less|yes or no|\bsatisf\S+ or dissatisf\S+|\bagree or disagree|day and night|back and forth|whether or not/giu,
  es: /\{area\} [ye] |\bentre .+? [ye] |más o menos|s[ií] o no|satisf\S+ o insatisf\S+|acuerdo o en desacuerdo|día y noche|idas y vueltas/giu,
};

/** A slash between two words of letters: "phone/chat" joins two things, "24/7", "km/h" and "n/a" do not. */
const SLASH = /(?<=\p{L}{2,}\s?)\/(?=\s?\p{L}{2,})/u;

/**
 * The word or sign by which a wording seems to ask two things at once ("fast and friendly"), or null. Whoever agrees with one
 * half only cannot answer such a question, and nobody can tell which half a low figure is about (Bradburn, Sudman and Wansink
 * 2004, Asking Questions; Dillman, Smyth and Christian 2014: one question asks one thing). It is a hint and blocks nothing: words
 * cannot tell a list from one idea with two names.
 */
export function doubleQuestion(wording: string, locale: Locale): string | null {
  const text = wording.replace(ONE_IDEA[locale], ' … ');
  // A joint at the beginning continues the survey, not the sentence.
  const joint = new RegExp(`(?<=\\S\\s)(?:${JOINTS[locale]})(?=\\s\\S)`, 'iu').exec(text);
  return joint?.[0].toLowerCase() ?? SLASH.exec(text)?.[0] ?? null;
}

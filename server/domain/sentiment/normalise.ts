const MARK = /⟦\w+⟧/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+/gu;
const SMILE = /(?<!\p{N})(?:[:;=8][-o']?[)D\]pP]+|\(:|<3|\^_?\^|[xX]D+)(?![\p{L}\p{N}])/gu;
const FROWN = /(?<!\p{N})(?:[:=]['’]?-?[([/\\|]+|:'?-?c|\)-?:|-_+-|D[:=])(?![\p{L}\p{N}/])/gu;
/** Folded, "é" (is) would become "e" (and), which carries a negation on. */
const IS = /(?<!\p{L})é(?!\p{L})/giu;
const CENSORED = /(?<=\p{L})[@4](?=\p{L})/gu;
const LONGEST = 4000;

/**
 * A comment ready to be cut into words: composed (NFC), without addresses, handles and marks of the redaction, smileys typed
 * with signs as emoji, at most 4,000 characters.
 */
export function normalise(comment: string): string {
  return withoutMarks(comment.slice(0, LONGEST))
    .normalize('NFC')
    .replace(ADDRESS, ' ')
    .replace(HANDLE, ' ')
    .replace(SMILE, ' 🙂 ')
    .replace(FROWN, ' 🙁 ')
    .replace(CENSORED, 'a')
    .replace(IS, 'eh');
}

/** A comment without the marks of the redaction, whose names are English in every language. */
export function withoutMarks(comment: string): string {
  return comment.replace(MARK, ' ');
}

/** Lower case without accents: half of all short comments are typed without them. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’´`]/g, "'");
}

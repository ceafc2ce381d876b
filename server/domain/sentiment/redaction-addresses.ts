import type { RedactionRule } from './redaction-rule.ts';

const LOCAL = String.raw`[\p{L}\p{N}._%+'-]`;
const LABEL = String.raw`[\p{L}\p{N}-]+`;

/** Ends that are also words ("não resolveu.me ajudou") count only with more of an address around them. */
const PLAIN_ENDS = 'com|net|org|gov|edu|io|br';
const ANY_ENDS = `${PLAIN_ENDS}|ar|cl|mx|uy|py|pe|co|es|pt|uk|us|eu|me|tv|ai|app|dev|info|cloud|site|online`;

const HOST = String.raw`(?<![\p{L}\p{N}.@-])(?:${LABEL}\.)`;
const PATH = String.raw`[/?#:]\S*[^\s.,;:!?)\]}"'»]`;

/** E-mail addresses, links and handles. An address comes before the link that may contain it and the handle it resembles. */
export const ADDRESS_RULES: readonly RedactionRule[] = [
  {
    kind: 'email',
    // Without a dot after the @ it needs three letters: "tod@s" and "amig@s" are words.
    pattern: new RegExp(`(?<!${LOCAL})${LOCAL}+@(?:${LABEL}(?:\\.${LABEL})+|[\\p{L}\\p{N}-]{3,})`, 'gu'),
  },
  {
    kind: 'link',
    pattern: /(?:(?<![\p{L}\p{N}])(?:https?|ftp):\/\/|(?<![\p{L}\p{N}.])www\.)\S*[^\s.,;:!?)\]}"'»]/giu,
  },
  { kind: 'link', pattern: new RegExp(`${HOST}+(?:${ANY_ENDS})(?:${PATH}|/)`, 'giu') },
  { kind: 'link', pattern: new RegExp(`${HOST}{2,}(?:${ANY_ENDS})(?![\\p{L}\\p{N}-])`, 'giu') },
  {
    kind: 'link',
    pattern: new RegExp(`${HOST}(?:${PLAIN_ENDS}|${PLAIN_ENDS.toUpperCase()})(?![\\p{L}\\p{N}-])`, 'gu'),
  },
  { kind: 'handle', pattern: /(?<![\p{L}\p{N}_@])@[\p{L}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu },
];

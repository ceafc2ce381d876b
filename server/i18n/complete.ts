/**
 * The shape a translation must have to be complete: every key of the English module, and for each plural the form
 * `_many`, which Portuguese and Spanish have and English lacks (a missing one would silently print English).
 */
export type Complete<T> = {
  [K in keyof T]: T[K] extends string ? string : Complete<T[K]>;
} & {
  [K in keyof T as K extends `${infer Base}_one` ? `${Base}_many` : never]: string;
};

type Stem<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every message as a dotted path, plurals without their suffix: 'answer.send', 'answer.minutes'. */
export type MessageKey<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${Stem<K> & string}`
    : MessageKey<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

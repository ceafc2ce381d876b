import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a look at one part of the installation found. */
export interface Finding {
  /** The part: 'configuration', 'folders', 'disk', 'database', 'clock', 'zone', 'mail', 'queue', 'jobs', 'rounds', 'backup'. */
  check: string;
  level: 'ok' | 'warning' | 'fault';
  /** What was found and, unless all is well, what to do; in the language of the terminal. */
  text: string;
}

/** Whose language findings are in, and the moment they are about. */
export interface Reading {
  t: Translate;
  locale: Locale;
  now: Date;
}

import type { Locale } from '../../server/i18n/locales.ts';

/** How somebody looks at a page: in a language, in a light or dark room, through a window so many pixels wide. */
export interface Reader {
  locale: Locale;
  colorScheme: 'light' | 'dark';
  width: number;
}

const PAIRWISE: Reader[] = [
  { locale: 'pt-BR', colorScheme: 'light', width: 1280 },
  { locale: 'en', colorScheme: 'dark', width: 1280 },
  { locale: 'es', colorScheme: 'light', width: 360 },
  { locale: 'pt-BR', colorScheme: 'dark', width: 360 },
];

const EVERY: Reader[] = (['pt-BR', 'en', 'es'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [360, 1280].map((width) => ({ locale, colorScheme, width })),
  ),
);

/** Four readers in whom every language, scheme and width occurs; all twelve with READERS=all (`npm run test:a11y`). */
export const READERS: Reader[] = process.env.READERS === 'all' ? EVERY : PAIRWISE;

/** Two of the four, between them light and dark, wide and narrow; all twelve with READERS=all. */
export const FEW_READERS: Reader[] = READERS.length > PAIRWISE.length ? READERS : PAIRWISE.slice(1, 3);

/** What a reader is called in the name of a test. */
export const readerName = ({ locale, colorScheme, width }: Reader): string =>
  `${locale}, ${colorScheme}, ${width} px`;

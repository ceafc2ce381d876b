import type { Locale } from '../../i18n/locales.ts';

type Endings = Readonly<Record<string, readonly string[]>>;

const list = (text: string) => text.split(' ').map((ending) => (ending === '_' ? '' : ending));

/** What the signs at the end of a stem stand for, without accents. `_` is the stem itself. */
const ENDINGS: Readonly<Record<Locale, Endings>> = {
  'pt-BR': {
    '+': list('_ s'),
    '~': list('o a os as amente issimo issima issimos issimas inho inha inhos inhas'),
    '%': list('vel veis velmente'),
    $: list('cao coes'),
    '>': list('or ora ores oras'),
    '/': list(
      'ar o a am amos ou aram ei ava avam ando ado ada ados adas e em es as aria ariam ara arao arem asse aste',
    ),
    '=': list(
      'er o e em emos eu eram i ia iam endo ido ida idos idas a am eria eriam era erao erem esse es este eremos',
    ),
    '^': list(
      'ir o e em imos iu iram i ia iam indo ido ida idos idas a am iria iriam ira irao irem isse es iste',
    ),
  },
  es: {
    '+': list('_ s'),
    '~': list('o a os as amente isimo isima isimos isimas ito ita itos itas'),
    '%': list('ble bles blemente'),
    $: list('cion ciones'),
    '>': list('or ora ores oras'),
    '/': list(
      'ar o a an amos aron e aba aban ando ado ada ados adas en es as aria arian ara aran arte arme arse aste arlo arla',
    ),
    '=': list(
      'er o e en emos io ieron i ia ian iendo ido ida idos idas a an eria erian era eran erte erme es iste erlo erla',
    ),
    '^': list(
      'ir o e en imos io ieron i ia ian iendo ido ida idos idas a an iria irian ira iran irte irme es iste',
    ),
  },
  en: {
    '+': list('_ s'),
    '~': list('_ ly ness'),
    '/': list('_ s ed ing'),
    '=': list('e es ed ing'),
    '^': list('y ies ied ying'),
    '*': list('y ily iness ier iest'),
    '>': list('_ er est ly'),
  },
};

/** The words that a stem with a sign stands for: in Portuguese `lent~` is lento, lenta, lentíssimo …; a word without a sign is itself. */
export function withEndings(word: string, locale: Locale): string[] {
  const endings = word.length > 2 ? ENDINGS[locale][word.slice(-1)] : undefined;
  return endings ? endings.map((ending) => word.slice(0, -1) + ending) : [word];
}

import type { Settings } from '../../domain/settings/settings.ts';
import { doubleQuestion } from '../../domain/surveys/double-question.ts';
import type { Drafted } from '../../domain/surveys/drafts.ts';
import { dimensionsFor, LONGEST_WORDING, scalesFor } from '../../domain/surveys/own-item.ts';
import type { OwnItem } from '../../domain/surveys/own-items.ts';
import { questionBank } from '../../domain/surveys/question-bank.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';
import { scaleKey } from './survey-rows.view.ts';

interface Written {
  drafted: Drafted;
  /** The item of the address; null for a new one. */
  own: OwnItem | null;
  isPublished: boolean;
  /** What a new one is made from. */
  origin: OwnItem | null;
  settings: Settings;
}

interface Reader {
  t: Translate;
  locale: Locale;
  values: FormState['values'];
  /** The form comes back with something wrong: it shows what was typed. */
  wasSent: boolean;
}

/** The page of one own question: its form, or what it says where it can no longer change. */
export function presentItem({ drafted, own, isPublished, origin, settings }: Written, reader: Reader) {
  const { t } = reader;
  const { survey, version } = drafted;
  const kind = subjectKind(version);
  const base = `/hr/surveys/${survey._id}/draft`;
  const path = `${base}/questions`;
  const from = own ?? origin;
  const state = isPublished ? 'used' : own ? 'edit' : 'new';
  return {
    title: t(`draft.question.${state}`),
    survey: survey.name,
    base,
    action: `${path}/${own?._id ?? 'new'}`,
    makeNew: isPublished ? `${path}/new?from=${own?._id}` : null,
    replaced: origin ? { id: origin._id, texts: textsOf(origin, settings.languages) } : null,
    facts: own && isPublished ? factsOf(own, reader) : null,
    texts: own && isPublished ? textsOf(own, settings.languages) : [],
    wordings: settings.languages.map((code) => wordingField(code, from, reader)),
    wordingHint: [
      t('draft.question.wording_hint', { n: LONGEST_WORDING }),
      ...(kind === 'service' ? [t('draft.question.area_hint')] : []),
      t('draft.question.languages_hint'),
    ].join(' '),
    scales: scalesFor(kind).map((scale) => ({
      value: scale,
      text: scale === 'T' ? t('draft.question.scale_text') : t(`draft.scale.${scaleKey(scale)}`),
      isChosen: scale === (reader.values.scale ?? from?.scale ?? 'L5'),
    })),
    dimensions: dimensionsFor(kind).map((dimension) => ({
      value: dimension,
      text: dimensionName(dimension, reader.locale),
      isChosen: dimension === (reader.values.dimension ?? from?.dimension ?? dimensionsFor(kind).at(-1)),
    })),
    isWorse: reader.wasSent ? reader.values.higherIsWorse === 'on' : (from?.higherIsWorse ?? false),
    rules: t('draft.question.rules', { k: settings.k, kc: settings.kc }),
  };
}

function wordingField(code: Locale, from: OwnItem | null, { t, values, wasSent }: Reader) {
  const name = `wording-${code}`;
  const value = wasSent ? String(values[name] ?? '') : (from?.text[code] ?? '');
  const word = doubleQuestion(value, code);
  const language = t(`common.languages.${code}`);
  return { name, code, language, value, hint: word === null ? null : t('draft.double', { word, language }) };
}

function textsOf({ text }: OwnItem, languages: readonly Locale[]) {
  return languages.flatMap((code) => (text[code] ? [{ code, text: text[code] }] : []));
}

function factsOf({ scale, dimension, higherIsWorse }: OwnItem, { t, locale }: Reader): string[] {
  return [
    t(`draft.scale.${scaleKey(scale)}`),
    dimensionName(dimension, locale),
    ...(higherIsWorse ? [t('draft.question.worse')] : []),
  ];
}

function dimensionName(dimension: string, locale: Locale): string {
  return questionBank.dimensions[dimension]?.[locale] ?? '';
}

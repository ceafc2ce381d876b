import type { Settings } from '../../domain/settings/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { findMessage, translator } from '../../i18n/translate.ts';
import type { AnswerContent } from './answer-content.ts';
import { presentContact, presentDemo, presentLanguages } from './parts.view.ts';
import { closing } from './thanks.view.ts';

/** What the pages say of the company. */
type Spoken = Pick<Settings, 'contact' | 'demo'>;

/** After a withdrawal. */
export function presentWithdrawn(content: AnswerContent, locale: Locale) {
  const t = translator(locale);
  return {
    ...message(locale, content.settings),
    title: t('answer.withdrawn.title'),
    lines: [t('answer.withdrawn.text', closing(content, locale))],
    again: t('answer.withdrawn.again'),
    isDone: true,
  };
}

/** When the round closed while the answer was on its way. */
export function presentLate({ settings }: AnswerContent, locale: Locale) {
  const t = translator(locale);
  return {
    ...message(locale, settings),
    title: t('answer.late.title'),
    lines: [t('answer.late.text')],
    isDone: true,
  };
}

/** For every link that opens nothing, whatever the reason: one page. */
export function presentClosed(locale: Locale, settings: Spoken) {
  const t = translator(locale);
  return {
    ...message(locale, settings),
    title: t('answer.closed.title'),
    lines: [t('answer.closed.text'), t('answer.closed.hint')],
    languages: presentLanguages(locale),
  };
}

/** For what cannot be accepted, by the code of its error. */
export function presentRefused(locale: Locale, code: string) {
  const t = translator(locale);
  return {
    ...message(locale, { contact: '', demo: false }),
    title: t('answer.refused.title'),
    lines: [findMessage(locale, `errors.${code}`), t('answer.refused.text')].filter((line) => line !== null),
  };
}

/** For a failure: what was posted comes along, to be sent again as it is. */
export function presentRetry(locale: Locale, fields: { name: string; value: string }[]) {
  const t = translator(locale);
  return {
    ...message(locale, { contact: '', demo: false }),
    title: t('answer.unconfirmed.title'),
    lines: [t('answer.unconfirmed.text')],
    fields,
  };
}

function message(locale: Locale, settings: Spoken) {
  const t = translator(locale);
  return {
    t,
    locale,
    contact: presentContact(settings.contact, t),
    demo: presentDemo(settings, t),
    languages: null,
    again: null,
    isDone: false,
  };
}

import { isLocale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Mail } from './mailer.ts';

const STYLE =
  'margin:0;padding:10px 16px;background:#f4e8ee;color:#4a1531;font:600 14px/1.4 sans-serif;text-align:center';

/** The same mail with a first line that says, in its own language, that it belongs to an invented company. */
export function labelledAsDemo(mail: Mail): Mail {
  const [, lang] = /<html lang="([^"]+)"/.exec(mail.html) ?? [];
  const label = translator(isLocale(lang) ? lang : 'en')('demo.mail');
  return {
    ...mail,
    text: `${label}\n\n${mail.text}`,
    html: mail.html.replace(/<body[^>]*>/, (body) => `${body}\n<p style="${STYLE}">${label}</p>`),
  };
}

import { promiseChangeText } from '../../domain/settings/promise-change-text.ts';
import type { PromiseChange } from '../../domain/settings/promise-changes.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { shortDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Article, type ArticleSection, articleFrame } from './article.view.ts';
import { readerLines } from './how-it-works.view.ts';

type Frame = ReturnType<typeof articleFrame>;

/** The privacy notice as it stands, with what changed in the promise, the oldest change first. */
export function presentPrivacy(
  settings: Settings,
  changes: readonly PromiseChange[],
  locale: Locale,
): Article {
  const frame = articleFrame(settings, locale);
  const { t } = frame;
  const last = changes.at(-1);
  const n = changes.length + 1;
  const { zone } = settings;
  return {
    ...frame,
    title: t('notice.privacy.title'),
    edition: last
      ? t('notice.privacy.version', { n, day: shortDate(last.at, locale, zone) })
      : t('notice.privacy.version_first', { n }),
    lead: t('notice.privacy.lead', { company: frame.company }),
    sections: [
      whom(settings, frame),
      { title: t('notice.privacy.purpose.title'), lines: [t('notice.privacy.purpose.text')] },
      stored(frame),
      { title: t('notice.how.readers.title'), lines: readerLines(settings, frame) },
      groups(settings, frame),
      kept(settings, frame),
      { title: t('notice.privacy.operator.title'), lines: [t('notice.privacy.operator.text')] },
      {
        title: t('notice.privacy.rights.title'),
        lines: [t('notice.privacy.rights.list'), t('notice.privacy.rights.how')],
      },
      versions(changes, zone, frame),
    ],
  };
}

function whom({ contact, privacyOfficer: officer, reportingChannel: channel }: Settings, frame: Frame) {
  const { t, company } = frame;
  return {
    title: t('notice.privacy.who.title'),
    lines: [
      t('notice.privacy.who.company', { company }),
      contact ? t('notice.privacy.who.contact', { contact }) : t('notice.privacy.who.nobody'),
      ...(officer ? [t('notice.privacy.who.officer', { officer })] : []),
      ...(channel ? [t('notice.privacy.who.channel', { channel })] : []),
    ],
  };
}

function stored({ t }: Frame): ArticleSection {
  const what = ['directory', 'asked', 'answer', 'redacted', 'results', 'cookies'] as const;
  return {
    title: t('notice.privacy.stored.title'),
    lines: what.map((each) => t(`notice.privacy.stored.${each}`)),
  };
}

function groups({ k, kc }: Settings, { t }: Frame): ArticleSection {
  return {
    title: t('notice.how.groups.title'),
    lines: [t('notice.how.groups.scores', { k }), t('notice.how.groups.comments', { kc })],
  };
}

function kept({ separationDays: count }: Settings, { t }: Frame): ArticleSection {
  return {
    title: t('notice.privacy.keep.title'),
    lines: [
      t('notice.privacy.keep.answer'),
      ...(count > 0 ? [t('notice.privacy.keep.copies', { count })] : []),
      t('notice.privacy.keep.mail'),
      t('notice.privacy.keep.asked'),
      t('notice.privacy.keep.results'),
      t('notice.privacy.keep.directory'),
    ],
  };
}

function versions(changes: readonly PromiseChange[], zone: string, { t, locale }: Frame): ArticleSection {
  const lines = changes.map((change, i) =>
    t('notice.privacy.versions.line', {
      n: i + 2,
      day: shortDate(change.at, locale, zone),
      text: promiseChangeText(change, t),
    }),
  );
  return {
    title: t('notice.privacy.versions.title'),
    lines: [t('notice.privacy.versions.note'), ...lines.toReversed(), t('notice.privacy.versions.first')],
  };
}

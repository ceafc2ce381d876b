import type { Settings } from '../../domain/settings/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Article, articleFrame } from './article.view.ts';

/** What somebody who doubts a mail wants to know, with the numbers of now. */
export function presentHowItWorks(
  settings: Settings,
  { baseUrl, sender }: { baseUrl: string; sender: string },
  locale: Locale,
): Article {
  const frame = articleFrame(settings, locale);
  const { t, company } = frame;
  const { k, kc } = settings;
  return {
    ...frame,
    title: t('notice.how.title'),
    edition: null,
    lead: t('notice.how.lead', { company }),
    sections: [
      {
        title: t('notice.how.real.title'),
        lines: [
          t('notice.how.real.sender', { sender }),
          t('notice.how.real.host', { host: new URL(baseUrl).host }),
          t('notice.how.real.never'),
          t('notice.how.real.trackers'),
          t('notice.how.real.doubt'),
        ],
      },
      {
        title: t('notice.how.link.title'),
        lines: [t('notice.how.link.questions'), t('notice.how.link.no_list'), t('notice.how.link.forward')],
      },
      { title: t('notice.how.readers.title'), lines: readerLines(settings, frame) },
      {
        title: t('notice.how.groups.title'),
        lines: [
          t('notice.how.groups.scores', { k }),
          t('notice.how.groups.comments', { kc }),
          t('notice.how.groups.style'),
        ],
      },
      {
        title: t('notice.how.after.title'),
        lines: [t('notice.how.after.open'), t('notice.how.after.seal'), t('notice.how.after.operator')],
      },
      { title: t('notice.how.languages.title'), lines: [t('notice.how.languages.text')] },
    ],
  };
}

/** Who reads the rounds that open from now on. */
export function readerLines(settings: Settings, { t }: Pick<Article, 't'>): string[] {
  const { headsReadEngagement, boardReads } = settings;
  return [
    t('notice.how.readers.service'),
    t(headsReadEngagement ? 'notice.how.readers.engagement_heads' : 'notice.how.readers.engagement'),
    t('notice.how.readers.released'),
    ...(boardReads ? [t('notice.how.readers.board')] : []),
  ];
}

import type { Response } from 'express';
import { departmentNames } from '../../domain/directory/audience.query.ts';
import { readTopics } from '../../domain/topics/topic-lists.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Reader } from './numbers.ts';

/** Whoever a page is for: language, zone, and how departments are called now. */
export async function readerOf(res: Response): Promise<Required<Reader> & { zone: string }> {
  const { t, zone } = res.locals;
  const locale: Locale = res.locals.locale;
  const { topics } = await readTopics();
  const labels = new Map(topics.map((topic) => [topic.id, topic.labels[locale]]));
  return { t, locale, zone, names: await departmentNames(), topics: labels };
}

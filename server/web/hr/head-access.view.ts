import type { HeadAccess } from '../../domain/directory/head-access.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Who reads a department's results, and what is offered where the directory says otherwise. Nothing happens by itself. */
export function presentAccess(
  { readers, without }: HeadAccess,
  { t, locale }: { t: Translate; locale: string },
) {
  const former = readers.filter(({ isHead }) => !isHead);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const from = names.format(former.map(({ name }) => name));
  return {
    readers,
    offers: without
      .filter(({ hasEmail }) => hasEmail)
      .map(({ employeeId, name }) => ({
        take: former.map(({ userId }) => userId),
        give: employeeId,
        text: t(former.length > 0 ? 'deputies.access.hand_over' : 'deputies.access.give', { name, from }),
      })),
    notes: without
      .filter(({ hasEmail }) => !hasEmail)
      .map(({ name }) => t('deputies.access.no_email', { name })),
  };
}

import type { Email } from 'postal-mime';
import type { DeliveryPause } from '../../domain/delivery/pause.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Outbox {
  mails: { id: string; mail: Email }[];
  /** Where the next page of older mails begins; null on the last. */
  older: number | null;
  isLocal: boolean;
  queue: { counts: Record<string, number>; pause: DeliveryPause | null; paused: boolean };
}

/** The queue in numbers and the mails of the local outbox. */
export function presentOutbox({ mails, older, isLocal, queue }: Outbox, locale: Locale) {
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const count = (state: string) => number.format(queue.counts[state] ?? 0);
  return {
    isLocal,
    older: older === null ? null : `/admin/outbox?from=${older}`,
    isPaused: queue.paused,
    refusal: queue.pause?.code ?? null,
    counts: {
      waiting: count('waiting'),
      done: count('done'),
      dead: count('dead'),
      dropped: count('dropped'),
    },
    mails: mails.map(({ id, mail }) => ({
      href: `/admin/outbox/${id}`,
      subject: mail.subject ?? '',
      to: mail.to?.map((to) => to.address).join(', ') ?? '',
    })),
  };
}

/** A text in pieces; addresses of pages have an `href`. */
export function withLinks(text: string): { text: string; href: string | null }[] {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((piece, at) => ({ text: piece, href: at % 2 === 1 ? piece : null }));
}

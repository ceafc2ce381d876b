import type { MailView } from './mail-view.ts';

/** The plain-text part of an invitation or reminder: the same words, with one address instead of buttons. */
export function mailText(view: MailView): string {
  const cells = view.scoreRows.flat();
  const { low, high } = view.anchors;
  const parts = [
    view.sample,
    view.period,
    view.question,
    `${cells[0]?.value} = ${low}, ${cells.at(-1)?.value} = ${high}`,
    view.ending,
    `${view.open}\n${view.href}`,
    view.notUsed && `${view.notUsed.text}:\n${view.notUsed.href}`,
    ...view.promise.map((pieces) => pieces.map(({ text }) => text).join('')),
    view.noList,
    view.earlier && `${view.earlier.text}:\n${view.earlier.href}`,
    [...view.footer, ...view.links.map(({ text, href }) => `${text}: ${href}`)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

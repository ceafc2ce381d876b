import type { MailView } from './mail-view.ts';

/** The plain-text part of an invitation or reminder: the same words in the same order. */
export function mailText(view: MailView): string {
  const cells = view.scoreRows.flat();
  const scale = `${cells[0]?.value} = ${view.anchors.low}, ${cells.at(-1)?.value} = ${view.anchors.high}`;
  const parts = [
    view.period,
    view.question,
    scale,
    view.intro,
    view.href,
    ...view.promise,
    ...(view.note ? [view.note] : []),
    ...view.footer,
  ];
  return `${parts.join('\n\n')}\n`;
}

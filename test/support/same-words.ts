import assert from 'node:assert/strict';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#34;': '"',
  '&#39;': "'",
};

const plain = (html: string) =>
  html.replace(/&(?:amp|lt|gt|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** Holds the text part of a mail to its HTML: every address and every figure that one shows stands in the other. */
export function assertSameWords(html: string, text: string): void {
  for (const [, href = ''] of html.matchAll(/ href="([^"#]+)/g))
    assert.ok(text.includes(plain(href)), `the text lacks the address ${href}`);
  const body = plain(html.replace(/^[\s\S]*<body[^>]*>/, '').replace(/<[^>]+>/g, ' '));
  for (const [figure] of body.matchAll(/[+-]?\d[\d.,]*%?/g))
    assert.ok(text.includes(figure), `the text lacks ${figure}`);
}

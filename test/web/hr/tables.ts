/** The words of a page as people read them. */
export function textOf(html: string): string {
  return decoded(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
}

/** The cells of the body of the first table after a tag such as 'table class="heat"', row by row. */
export function cellsOf(html: string, tag: string): string[][] {
  const start = html.indexOf(`<${tag}`);
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(start < 0 ? '' : html.slice(start))?.[1] ?? '';
  return body
    .split('<tr>')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell ?? '').trim()),
    );
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../server/i18n/resources.ts';
import { projectPath } from '../../server/platform/paths.ts';

/** Every key with its English text. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  );
}

function sources(folder: string): string[] {
  return readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|ejs)$/.test(name) && !name.includes('messages'))
    .map((name) => join(folder, name));
}

describe('a message with values in it', () => {
  it('is never asked for without them: people would read their names in braces', () => {
    const withValues = new Set(
      texts(resources.en).flatMap(([key, text]) => (text.includes('{{') ? [key] : [])),
    );
    assert.ok(withValues.size > 100);
    const bare = ['server', 'jobs', 'views']
      .flatMap(sources)
      .flatMap((file) =>
        [...readFileSync(projectPath(file), 'utf8').matchAll(/\bt\(\s*'([\w.]+)'\s*,?\s*\)/g)].flatMap(
          ([, key = '']) => (withValues.has(key) ? [`${file}: ${key}`] : []),
        ),
      );
    assert.deepEqual(bare, []);
  });
});

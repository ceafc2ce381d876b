import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from '../../server/cli/commands.ts';
import { environment, fileVariables } from '../../server/platform/config.ts';
import { projectPath } from '../../server/platform/paths.ts';
import { allDocuments, anchorOf, proseOf, readDocument, sectionOf, tableRows } from './documents.ts';

const documents = allDocuments();
const domainFolders = readdirSync(projectPath('server/domain')).filter(
  (folder) => readdirSync(projectPath('server/domain', folder)).length > 0,
);

describe('the documentation of configuration', () => {
  const rows = tableRows(readDocument('README.md'));

  it('has every variable the program reads, and no other, in the table of the README', () => {
    const named = rows.map(([first = '']) => first).filter((name) => /^[A-Z][A-Z_]+$/.test(name));
    assert.deepEqual(named.sort(), Object.keys(environment).sort());
  });

  it('says which variables may come from a file', () => {
    const fromFile = rows.filter((row) => row.join().includes(`${row[0]}_FILE`)).map(([name]) => name);
    assert.deepEqual(fromFile.sort(), [...fileVariables].sort());
  });
});

describe('the documentation of commands', () => {
  const document = readDocument('docs/CLI.md');

  it('has a section for every command and for no other', () => {
    const headings = [...document.text.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    assert.deepEqual(headings.sort(), Object.keys(COMMANDS).sort());
  });

  it('describes every option', () => {
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      const section = sectionOf(document, `## ${name}`);
      assert.ok(section.includes(`pulso ${name}`), `"${name}" has no usage line`);
      // The options of a rule are described once, where they appear first.
      const rule = section.includes('RULE') ? sectionOf(document, '## schedule preview') : '';
      for (const option of Object.keys(options))
        assert.ok((section + rule).includes(`--${option}`), `"${name}" has an option --${option}`);
    }
  });
});

describe('the documentation of dependencies', () => {
  it('gives each its exact version, its licence and a reason', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
    const wanted: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
    const rows = tableRows(readDocument('docs/DEPENDENCIES.md')).filter(([, version = '']) =>
      /^\d/.test(version),
    );
    const given = rows.map(([name, version, licence]) => `${name} ${version} ${licence}`);
    const expected = wanted.map(([name, version]) => `${name} ${version} ${licenceOf(name)}`);
    assert.deepEqual(given.sort(), expected.sort());
    assert.ok(rows.every((row) => row.length === 4 && row.every(Boolean)));
  });
});

function licenceOf(name: string): string {
  const manifest = readFileSync(projectPath('node_modules', name, 'package.json'), 'utf8');
  const { license, licenses } = JSON.parse(manifest);
  return license ?? licenses[0].type;
}

describe('the words of the domain', () => {
  it('are in the glossary, in three languages', () => {
    const rows = tableRows(readDocument('docs/GLOSSARY.md')).filter((row) => row.every(Boolean));
    const words = rows.filter((row) => row.length === 4).flatMap(([first = '']) => first.split(', '));
    const missing = domainFolders.filter(
      (folder) => !words.includes(folder) && !words.includes(folder.replace(/s$/, '')),
    );
    assert.deepEqual(missing, []);
  });

  it('are explained with the folders of the architecture', () => {
    const named = tableRows(readDocument('docs/ARCHITECTURE.md')).map(([first]) => first);
    assert.deepEqual(
      domainFolders.filter((folder) => !named.includes(folder)),
      [],
    );
  });
});

describe('every document', () => {
  it('links to files and headings that exist', () => {
    for (const document of documents)
      for (const [, target = ''] of proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)) {
        const [file = '', anchor] = target.split('#');
        if (/^https?:/.test(target)) continue;
        const linked = file === '' ? document.path : join(dirname(document.path), file);
        assert.ok(existsSync(projectPath(linked)), `${document.path}: ${target} does not exist`);
        if (anchor === undefined) continue;
        const headings = [...readDocument(linked).text.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text);
        assert.ok(headings.map(anchorOf).includes(anchor), `${document.path}: ${target} has no such heading`);
      }
  });

  it('names files that exist, and what they export', () => {
    const names = /`((?:server|jobs|views|public|test|domain|platform)\/[\w./-]+)(?:#(\w+))?/g;
    for (const document of documents)
      for (const [, name = '', symbol] of proseOf(document).matchAll(names)) {
        const file = /^(domain|platform)\//.test(name) ? `server/${name}` : name;
        assert.ok(existsSync(projectPath(file)), `${document.path}: ${name} does not exist`);
        if (symbol === undefined) continue;
        const isExported = new RegExp(`export (async )?(function|const|class) ${symbol}\\b`);
        assert.match(readFileSync(projectPath(file), 'utf8'), isExported, `${document.path}: ${symbol}`);
      }
  });

  it('has lines of at most 120 characters, tables and code apart', () => {
    const long = documents.flatMap((document) =>
      proseOf(document)
        .split('\n')
        .filter((line) => !line.startsWith('|') && [...line].length > 120)
        .map((line) => `${document.path}: ${line}`),
    );
    assert.deepEqual(long, []);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../server/platform/paths.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
}

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(projectPath(...path), 'utf8')) as T;
const EXACT = /^\d+\.\d+\.\d+$/;

describe('what Pulso is made of', () => {
  const own = read<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
  const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  it('is named with exact versions, which the lockfile has', () => {
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
      assert.match(version, EXACT, name);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  });

  it('is locked without the address of a registry, and by content what is installed here', () => {
    assert.ok(locked.length > 100);
    for (const [path, { resolved, integrity }] of locked) {
      assert.equal(resolved, undefined, path);
      if (isInstalled(path)) assert.match(integrity ?? '', /^sha512-/, path);
    }
  });

  it('has a licence for everything that runs in production', () => {
    const running = locked.filter(([path, { dev }]) => !dev && isInstalled(path));
    assert.ok(running.length > 40);
    for (const [path] of running) {
      // Old packages have a list.
      const { license, licenses } = read<{ license?: unknown; licenses?: unknown }>(path, 'package.json');
      assert.ok(license ?? licenses, `${path} has no licence`);
    }
  });
});

/** Binaries of other platforms are in the lockfile, not in the folder. */
function isInstalled(path: string): boolean {
  return existsSync(projectPath(path, 'package.json'));
}

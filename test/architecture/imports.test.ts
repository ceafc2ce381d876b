import assert from 'node:assert/strict';
import { projectRoot } from '../../server/platform/paths.ts';
import { breach, circles, importsOf } from './imports.ts';

describe('imports', () => {
  const imports = importsOf(projectRoot, ['server', 'jobs']);

  it('follow the layers', () => {
    const breaches = imports.filter(breach).map((i) => `${i.from} → ${i.to}: ${breach(i)}`);
    assert.deepEqual(breaches, []);
  });

  it('form no circles', () => {
    assert.deepEqual(circles(imports), []);
  });

  it('are judged: planted breaches are found', () => {
    const planted = [
      { from: 'server/platform/clock.ts', to: 'server/domain/rounds/rounds.ts' },
      { from: 'server/domain/rounds/rounds.ts', to: 'server/domain/publication/seal.ts' },
      { from: 'server/domain/rounds/rounds.ts', to: 'express' },
      { from: 'server/web/hr/x.routes.ts', to: 'server/domain/rounds/round.model.ts' },
      { from: 'server/web/hr/x.routes.ts', to: 'jobs/index.ts' },
      { from: 'server/domain/insights/trend.query.ts', to: 'server/domain/responses/responses.ts' },
      { from: 'server/web/x.ts', to: 'server/embedded-mongo/start.ts' },
      { from: 'server/cli/import.ts', to: 'nodemailer' },
      { from: 'server/seeds/demo/x.ts', to: 'jobs/mail-kinds.ts' },
      { from: 'server/domain/rounds/rounds.ts', to: 'server/seeds/demo/x.ts' },
    ];
    for (const each of planted) assert.ok(breach(each), `${each.from} → ${each.to} was not found`);
    assert.equal(
      circles([
        ...planted,
        { from: 'server/domain/publication/seal.ts', to: 'server/domain/rounds/rounds.ts' },
      ]).length,
      1,
    );
  });
});

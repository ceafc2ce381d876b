import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { projectPath } from '../../../server/platform/paths.ts';

describe('the models and the language detector', () => {
  it('are loaded when first needed, and once', () => {
    const script = projectPath('test', 'support', 'sentiment-loads.ts');
    const told = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const { steps, again } = JSON.parse(told);
    const [begun, scored, scoredAgain, doubted, doubtedAgain] = steps;
    assert.deepEqual(begun, { weights: 0, detector: 0 }, 'importing reads nothing');
    assert.deepEqual(
      scored,
      { weights: 3, detector: 0 },
      'a language that small words show asks no detector',
    );
    assert.deepEqual(scoredAgain, scored);
    assert.ok(doubted.detector > 0);
    assert.deepEqual(doubtedAgain, doubted);
    assert.equal(again, 0, 'nothing is read twice');
  }).timeout(60_000);
});

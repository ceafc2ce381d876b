import assert from 'node:assert/strict';
import { readForecast } from '../../../server/domain/insights/forecast.query.ts';
import { type ForecastUnit, forecast } from '../../../server/domain/insights/forecast.ts';
import { testApp } from '../../support/app.ts';
import { makeAurora } from '../../support/company.ts';
import { useTestDatabase } from '../../support/database.ts';

const BOUNDS = { k: 5, kc: 10, limit: 3 };

/** Departments of these sizes, each asked about all others. */
function company(...sizes: number[]): ForecastUnit[] {
  const units = sizes.map((invited, i) => ({ id: `d${i}`, name: `D${i}`, path: `d${i}`, invited }));
  return units.map((unit) => ({
    ...unit,
    candidates: units.filter(({ id }) => id !== unit.id).map(({ id, path }) => ({ id, path })),
  }));
}

describe('the forecast of what will be visible', () => {
  it('shows nothing below 2k people', () => {
    const found = forecast(company(3, 3, 3), BOUNDS);
    assert.ok(found.isTooSmall && found.isSmall);
    assert.deepEqual(
      found.providers.map(({ invited, alone, hasComments }) => [invited, alone, hasComments]),
      [
        [0, 0, false],
        [0, 0, false],
        [0, 0, false],
      ],
    );
  });

  it('shows totals only where no department has k likely answers', () => {
    const found = forecast(company(8, 8, 8, 8), BOUNDS);
    assert.ok(found.isSmall && !found.isTooSmall);
    for (const { invited, alone, customers, hasComments } of found.providers)
      assert.deepEqual([invited, alone, customers, hasComments], [24, 0, 3, true]);
    assert.deepEqual(found.hiddenCustomers, ['D0', 'D1', 'D2', 'D3']);
  });

  it('shows departments of nine alone: 60 % of nine are five', () => {
    const found = forecast(company(9, 9, 9, 8, 30), BOUNDS);
    assert.equal(found.isSmall, false);
    assert.deepEqual(found.hiddenCustomers, ['D3']);
    assert.equal(
      found.providers.find(({ id }) => id === 'd4')?.alone,
      2,
      'the one of eight takes one of nine into “others”',
    );
  });

  it('needs kc likely answers for comments', () => {
    const found = forecast(company(14, 14), { ...BOUNDS, kc: 10 });
    assert.deepEqual(
      found.providers.map(({ invited, hasComments }) => [invited, hasComments]),
      [
        [14, false],
        [14, false],
      ],
    );
    assert.ok(forecast(company(17, 17), { ...BOUNDS, kc: 10 }).providers.every((each) => each.hasComments));
  });

  it('does not count who has no address, and is empty without people', () => {
    assert.deepEqual(forecast([], BOUNDS).providers, []);
    assert.equal(
      forecast(company(0, 20), BOUNDS).providers.find(({ id }) => id === 'd1')?.invited,
      undefined,
    );
  });

  describe('of a real directory', () => {
    useTestDatabase();
    it('knows its people and providers', async () => {
      await makeAurora(testApp().deps);
      const found = await readForecast();
      assert.equal(found.invited, 320);
      assert.ok(found.providers.length >= 12);
      assert.ok(found.providers.every(({ invited }) => invited >= 10));
      assert.ok(found.hiddenCustomers.includes('Jurídico'));
    });
  });
});

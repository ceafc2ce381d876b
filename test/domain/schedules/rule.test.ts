import assert from 'node:assert/strict';
import { occasions } from '../../../server/domain/schedules/recurrence.ts';
import { LocalDate, Rule } from '../../../server/domain/schedules/rule.ts';

const accepts = (rule: unknown) => Rule.safeParse(rule).success;

describe('LocalDate', () => {
  it('is a day that exists, written in full', () => {
    assert.ok(LocalDate.safeParse('2028-02-29').success);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-05', '2026-01-05T00:00', '', ['2026-01-05']])
      assert.equal(LocalDate.safeParse(text).success, false, String(text));
  });

  it('leaves room for every date a preview may list', () => {
    assert.equal(LocalDate.safeParse('9999-11-01').success, false);
    assert.equal(LocalDate.safeParse('0000-01-01').success, false);
    const latest = LocalDate.parse('2199-12-31');
    const rule: Rule = { kind: 'monthDay', every: 52, day: 31, at: '23:59' };
    const last = occasions(rule, 'America/Sao_Paulo', { from: latest, count: 1_000 }).at(-1);
    assert.match(last?.local ?? '', /^\d{4}-\d{2}-\d{2}T23:59$/);
    assert.ok(Number.isFinite(last?.instant.getTime()));
  });
});

describe('Rule', () => {
  it('takes hours of the day and nothing beside its own fields', () => {
    const rule = { kind: 'weeks', every: 1, weekday: 'mon', at: '23:59' };
    assert.ok(accepts(rule));
    for (const wrong of [
      { at: '24:00' },
      { at: '9:00' },
      { every: 0 },
      { every: 1.5 },
      { every: 53 },
      { day: 3 },
    ])
      assert.equal(accepts({ ...rule, ...wrong }), false, JSON.stringify(wrong));
  });

  it('knows the first four and the last weekday of a month, and days 1 to 31', () => {
    const monthly = { every: 1, at: '09:00' };
    const nth = (value: unknown) => accepts({ ...monthly, kind: 'monthWeekday', weekday: 'fri', nth: value });
    const day = (value: unknown) => accepts({ ...monthly, kind: 'monthDay', day: value });
    assert.deepEqual([1, 4, 'last', 0, 5, 'first'].map(nth), [true, true, true, false, false, false]);
    assert.deepEqual([1, 31, 0, 32].map(day), [true, true, false, false]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { occasions } from '../../../server/domain/schedules/recurrence.ts';
import { type Rule, WEEKDAYS } from '../../../server/domain/schedules/rule.ts';

const SAO_PAULO = 'America/Sao_Paulo';

function locals(rule: Rule, from: string, count: number): string[] {
  return occasions(rule, SAO_PAULO, { from, count }).map((o) => o.local);
}

function instants(rule: Rule, zone: string, from: string, count = 1): string[] {
  return occasions(rule, zone, { from, count }).map((o) => o.instant.toISOString());
}

describe('occasions', () => {
  it('of every second Monday start on or after the given date', () => {
    const rule: Rule = { kind: 'weeks', every: 2, weekday: 'mon', at: '09:00' };
    const [first, second] = occasions(rule, SAO_PAULO, { from: '2026-01-01', count: 10 });
    assert.deepEqual(first, { local: '2026-01-05T09:00', instant: new Date('2026-01-05T12:00:00.000Z') });
    assert.equal(second?.local, '2026-01-19T09:00');
    assert.deepEqual(locals(rule, '2026-01-05', 1), ['2026-01-05T09:00']);
  });

  it('on the 31st fall on the last day of shorter months', () => {
    const rule: Rule = { kind: 'monthDay', every: 1, day: 31, at: '08:00' };
    assert.deepEqual(
      locals(rule, '2028-01-15', 4).map((l) => l.slice(0, 10)),
      ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
    );
  });

  it('of a month whose day is over start with the next month', () => {
    const rule: Rule = { kind: 'monthDay', every: 3, day: 10, at: '08:00' };
    assert.deepEqual(
      locals(rule, '2026-01-11', 2).map((l) => l.slice(0, 10)),
      ['2026-02-10', '2026-05-10'],
    );
  });

  it('of the nth and the last weekday are counted in the month', () => {
    const third: Rule = { kind: 'monthWeekday', every: 1, nth: 3, weekday: 'tue', at: '10:00' };
    const last: Rule = { kind: 'monthWeekday', every: 1, nth: 'last', weekday: 'fri', at: '10:00' };
    assert.deepEqual(locals(third, '2026-11-01', 2), ['2026-11-17T10:00', '2026-12-15T10:00']);
    assert.deepEqual(locals(last, '2026-02-01', 2), ['2026-02-27T10:00', '2026-03-27T10:00']);
  });

  it('that happen once happen once, and never before the given date', () => {
    const rule: Rule = { kind: 'once', on: '2026-03-02', at: '09:00' };
    assert.deepEqual(locals(rule, '2026-03-02', 5), ['2026-03-02T09:00']);
    assert.deepEqual(locals(rule, '2026-03-03', 5), []);
  });

  it('in the spring gap are the first valid instant after it', () => {
    const at = (zone: string, on: string, time: string) =>
      instants({ kind: 'once', on, at: time }, zone, on)[0];
    assert.equal(at('America/New_York', '2026-03-08', '02:30'), '2026-03-08T07:00:00.000Z');
    assert.equal(at('Australia/Lord_Howe', '2026-10-04', '02:10'), '2026-10-03T15:30:00.000Z');
    assert.equal(at('America/Sao_Paulo', '2018-11-04', '00:00'), '2018-11-04T03:00:00.000Z');
    assert.equal(at('Pacific/Apia', '2011-12-30', '09:00'), '2011-12-30T10:00:00.000Z');
  });

  it('that come twice in autumn count the first time only', () => {
    const at = (zone: string, on: string, time: string) =>
      instants({ kind: 'once', on, at: time }, zone, on)[0];
    assert.equal(at('America/New_York', '2026-11-01', '01:30'), '2026-11-01T05:30:00.000Z');
    assert.equal(at('America/Santiago', '2026-04-04', '23:30'), '2026-04-05T02:30:00.000Z');
    assert.equal(at('Australia/Lord_Howe', '2026-04-05', '01:45'), '2026-04-04T14:45:00.000Z');
  });

  it('keep weekday and local time in every zone, and never go back', () => {
    const zones = [
      'America/New_York',
      'America/Santiago',
      'Europe/Lisbon',
      'Asia/Kathmandu',
      'Pacific/Chatham',
    ];
    const rules = fc.record({
      every: fc.integer({ min: 1, max: 12 }),
      weekday: fc.constantFrom(...WEEKDAYS),
      hour: fc.integer({ min: 4, max: 23 }),
      zone: fc.constantFrom(...zones),
      from: fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(rules, ({ every, weekday, hour, zone, from }) => {
        const at = `${String(hour).padStart(2, '0')}:15`;
        const start = from.toISOString().slice(0, 10);
        const found = occasions({ kind: 'weeks', every, weekday, at }, zone, { from: start, count: 20 });
        assert.equal(found.length, 20);
        found.forEach(({ local, instant }, i) => {
          const there = DateTime.fromJSDate(instant, { zone });
          assert.equal(there.toFormat("yyyy-MM-dd'T'HH:mm"), local);
          assert.equal(there.weekday, WEEKDAYS.indexOf(weekday) + 1);
          assert.ok(local >= start);
          const before = found[i - 1];
          if (before) assert.ok(before.instant < instant);
        });
      }),
      { numRuns: 50 },
    );
  });
});

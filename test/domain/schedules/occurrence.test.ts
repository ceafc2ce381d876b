import assert from 'node:assert/strict';
import { occurrenceOn, shortestInterval, upcoming } from '../../../server/domain/schedules/occurrence.ts';
import { occasions } from '../../../server/domain/schedules/recurrence.ts';
import { reminderDates } from '../../../server/domain/schedules/reminders.ts';
import type { Rule } from '../../../server/domain/schedules/rule.ts';
import type { Schedule } from '../../../server/domain/schedules/schedule.model.ts';

const schedule: Schedule = {
  _id: 's',
  surveyId: 'survey',
  rule: { kind: 'weeks', every: 4, weekday: 'mon', at: '09:10' },
  zone: 'America/Sao_Paulo',
  from: '2026-11-16',
  windowDays: 12,
  audience: null,
  paused: false,
  movedDates: {},
  nextAt: null,
};

describe('an occurrence', () => {
  it('opens at the hour of the rule and closes at 18:00 of its last day', () => {
    const first = occurrenceOn(schedule, '2026-11-16');
    assert.equal(first?.roundId, 's:2026-11-16');
    assert.equal(first?.opensAt.toISOString(), '2026-11-16T12:10:00.000Z');
    assert.equal(first?.closesAt.toISOString(), '2026-11-27T21:00:00.000Z');
    assert.equal(first?.periodFrom.toISOString(), '2026-10-19T03:00:00.000Z');
  });

  it('stays the same round when it is moved, and vanishes when it is skipped', () => {
    const moved = { ...schedule, movedDates: { '2026-11-16': '2026-11-18', '2026-12-14': null } };
    assert.deepEqual(
      upcoming(moved, new Date('2026-11-01'), 2).map((o) => [o.roundId, o.opensOn]),
      [
        ['s:2026-11-16', '2026-11-18'],
        ['s:2027-01-11', '2027-01-11'],
      ],
    );
  });

  it('is found long after the schedule began', () => {
    const [next] = upcoming(
      { ...schedule, rule: { ...schedule.rule, every: 1 } as Rule },
      new Date('2046-01-01'),
      1,
    );
    assert.equal(next?.opensOn, '2046-01-01');
  });

  it('happens once where the rule says once', () => {
    const once = { ...schedule, rule: { kind: 'once', on: '2026-11-20', at: '10:00' } as Rule };
    assert.equal(upcoming(once, new Date('2026-11-01'), 5).length, 1);
    assert.equal(upcoming(once, new Date('2026-12-01'), 5).length, 0);
  });
});

describe('reminderDates', () => {
  it('are day 3, half-way and the last day in long windows, on working days', () => {
    assert.deepEqual(reminderDates('2026-11-16', 11), ['2026-11-19', '2026-11-23', '2026-11-27']);
  });

  it('are day 3 and the last day from 5 days on, and the last day only below', () => {
    assert.deepEqual(reminderDates('2026-11-16', 7), ['2026-11-19', '2026-11-23']);
    assert.deepEqual(reminderDates('2026-11-16', 4), ['2026-11-20']);
  });

  it('leave weekends out, also at the end', () => {
    assert.deepEqual(reminderDates('2026-11-18', 10), ['2026-11-23', '2026-11-27']);
    assert.deepEqual(reminderDates('2026-11-20', 1), []);
  });
});

describe('shortestInterval', () => {
  it('is never longer than the nearest two dates of a rule', () => {
    const rules: Rule[] = [
      { kind: 'weeks', every: 2, weekday: 'fri', at: '09:00' },
      { kind: 'monthDay', every: 1, day: 31, at: '09:00' },
      { kind: 'monthWeekday', every: 1, nth: 'last', weekday: 'mon', at: '09:00' },
      { kind: 'monthWeekday', every: 2, nth: 1, weekday: 'sun', at: '09:00' },
    ];
    for (const rule of rules) {
      const dates = occasions(rule, 'UTC', { from: '2024-01-01', count: 200 }).map((o) =>
        o.instant.getTime(),
      );
      const gaps = dates.slice(1).map((date, i) => (date - (dates[i] ?? 0)) / 86_400_000);
      assert.ok((shortestInterval(rule) ?? 0) <= Math.min(...gaps), rule.kind);
    }
  });
});

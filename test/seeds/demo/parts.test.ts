import assert from 'node:assert/strict';
import { upcoming } from '../../../server/domain/schedules/occurrence.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { timetables, WINDOW_DAYS, ZONE } from '../../../server/seeds/demo/calendar.ts';
import { chanceOf, normal } from '../../../server/seeds/demo/chance.ts';
import { commentBank } from '../../../server/seeds/demo/comment-bank.ts';

const DAY = 86_400_000;

describe('the calendar of the invented company', () => {
  const occurrences = (kind: 'service' | 'engagement', now: Date, months: number) => {
    const { rule, from } = timetables(now, months)[kind];
    const schedule = {
      _id: 's',
      surveyId: 'x',
      rule,
      from,
      zone: ZONE,
      windowDays: WINDOW_DAYS[kind],
      audience: null,
      paused: false,
      movedDates: {},
      nextAt: null,
    };
    return upcoming(schedule, new Date(`${from}T00:00:00Z`), kind === 'service' ? months + 1 : months);
  };

  it('leaves on any day one open round, the others over, and five days between invitations', () => {
    for (let day = 0; day < 780; day += 29) {
      const now = new Date(Date.parse('2026-01-01T02:30:00Z') + day * DAY);
      const services = occurrences('service', now, 12);
      const moods = occurrences('engagement', now, 12);
      const open = services.at(-1);
      const at = now.toISOString();
      assert.ok(open && open.opensAt < now && open.closesAt > now, at);
      const over = [...services.slice(0, -1), ...moods];
      assert.ok(
        over.every(({ closesAt }) => closesAt < open.opensAt),
        at,
      );
      const starts = [...over, open].map(({ opensAt }) => opensAt.getTime()).sort((a, b) => a - b);
      assert.ok(
        starts.every((start, i) => i === 0 || start - (starts[i - 1] ?? 0) >= 6 * DAY),
        at,
      );
      assert.ok(now.getTime() - (moods.at(-1)?.closesAt.getTime() ?? 0) < 33 * DAY, at);
    }
  });
});

describe('chance', () => {
  it('is the same for the same key, another for another, and spread as it should be', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((key) => chanceOf(key));
    assert.equal(one?.(), same?.());
    assert.notEqual(one?.(), other?.());
    const chance = chanceOf('many');
    const many = Array.from({ length: 20_000 }, () => normal(chance));
    const mean = many.reduce((sum, value) => sum + value, 0) / many.length;
    const variance = many.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many.length;
    assert.ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.05, `${mean} ${variance}`);
  });
});

describe('the words of the invented company', () => {
  it('say every sentence of a theme before the first comes back, in each language', () => {
    for (const locale of LOCALES) {
      const bank = commentBank();
      const of = { locale, theme: 'any', tone: 'neg' } as const;
      const chance = chanceOf('words');
      const said = Array.from({ length: 8 }, () => bank.deal(of, chance));
      assert.equal(new Set(said).size, 8);
      assert.ok(said.every((text) => text && !/[{|}]/.test(text)));
      assert.ok(bank.deal(of, chance));
    }
  });

  it('say nothing of what has no words', () => {
    assert.equal(commentBank().deal({ locale: 'en', theme: 'Nobody', tone: 'pos' }, chanceOf('x')), null);
  });
});

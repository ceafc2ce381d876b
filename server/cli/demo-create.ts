import { InvalidInput } from '../platform/errors.ts';
import { beginDemo } from '../seeds/demo/demo-company.ts';
import { loginLines } from '../seeds/demo/login-lines.ts';
import { LAST_MONTH } from '../seeds/demo/story.ts';
import type { Command } from './command.ts';

export const demoCreate: Command = {
  usage: 'demo create [--months N]',
  options: { months: { type: 'string', default: String(LAST_MONTH) } },
  arguments: 0,
  run: async ({ values, locale, t }, program) => {
    const { logins, fill } = await beginDemo({ locale, months: monthsFrom(String(values.months)) }, program);
    await fill();
    return {
      json: { address: program.config.baseUrl, logins },
      text: [program.config.baseUrl, ...loginLines(logins, t), t('demo.console.ready')].join('\n'),
    };
  },
};

function monthsFrom(text: string): number {
  const months = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (months >= 1 && months <= LAST_MONTH) return months;
  throw new InvalidInput([{ field: 'months', code: 'number', values: { a: 1, b: LAST_MONTH } }]);
}

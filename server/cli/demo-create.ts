import { beginDemo } from '../seeds/demo/demo-company.ts';
import { loginLines } from '../seeds/demo/login-lines.ts';
import type { Command } from './command.ts';

export const demoCreate: Command = {
  usage: 'demo create',
  options: {},
  arguments: 0,
  run: async ({ locale, t }, program) => {
    const { logins, fill } = await beginDemo({ locale }, program);
    await fill();
    return {
      json: { address: program.config.baseUrl, logins },
      text: [program.config.baseUrl, ...loginLines(logins, t), t('demo.console.ready')].join('\n'),
    };
  },
};

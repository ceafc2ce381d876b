import { removeDemo } from '../seeds/demo/remove-demo.ts';
import type { Command } from './command.ts';

export const demoRemove: Command = {
  usage: 'demo remove',
  options: {},
  arguments: 0,
  run: async ({ t }, program) => {
    await removeDemo(program);
    return { json: { removed: true }, text: t('demo.console.removed') };
  },
};

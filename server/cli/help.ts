import type { Translate } from '../i18n/translate.ts';
import { COMMANDS } from './commands.ts';

/** Whether several commands begin with these words, e.g. with 'rounds'. */
export function isGroup(words: string): boolean {
  return words === '' || Object.keys(COMMANDS).some((name) => name.startsWith(`${words} `));
}

/** The commands of a group, each with what it does; all of them when there is no such group. */
export function overview(words: string, t: Translate): string {
  const isWanted = (name: string) => !isGroup(words) || name.startsWith(words);
  const listed = Object.entries(COMMANDS).filter(([name]) => isWanted(name));
  const lines = listed.map(([name, { usage }]) => `  pulso ${usage}\n      ${summary(name, t)}`);
  return [t('cli.overview'), '', ...lines, '', t('cli.common')].join('\n');
}

/** How one command is typed and what it does. */
export function help(name: string, t: Translate): string {
  return [`pulso ${COMMANDS[name]?.usage}`, '', summary(name, t), '', t('cli.common')].join('\n');
}

function summary(name: string, t: Translate): string {
  return t(`cli.summary.${name.replace(' ', '_')}` as Parameters<Translate>[0]);
}

import type { Translate } from '../../i18n/translate.ts';
import type { PromiseChange } from './promise-changes.ts';

/** One change of the promise in words, e.g. 'comments from 10 to 8 people who answer.' */
export function promiseChangeText({ field, from, to }: Omit<PromiseChange, 'at'>, t: Translate): string {
  if (field === 'boardReads')
    return t(to ? 'notice.privacy.versions.board_on' : 'notice.privacy.versions.board_off');
  if (field === 'headsReadEngagement')
    return t(to ? 'notice.privacy.versions.heads_on' : 'notice.privacy.versions.heads_off');
  return t(`notice.privacy.versions.${field}`, { from: Number(from), to: Number(to) });
}

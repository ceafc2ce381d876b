import type { Translate } from '../../i18n/translate.ts';
import type { PublishedBlock } from '../publication/published.ts';

/** What a block is called: its department by its present name, "{name}: others", or others of the company. */
export function groupName(
  { kind, departmentId, name }: Pick<PublishedBlock, 'kind' | 'departmentId' | 'name'>,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  const present = names.get(departmentId ?? '') ?? name;
  if (present === null) return t('results.others');
  return kind === 'others' ? t('results.others_of', { name: present }) : present;
}

import { can } from '../../domain/access/roles.ts';
import type { User } from '../../domain/access/users.ts';
import type { Translate } from '../../i18n/translate.ts';
import { readProgress } from '../../seeds/demo/progress.ts';

/** What every page of the staff says of an invented company. */
export interface DemoBanner {
  text: string;
  /** How far it is while it is made, or that it could not be finished; null once it is there. */
  progress: string | null;
  canRemove: boolean;
}

/** The banner for somebody, or for nobody in particular. */
export async function demoBanner(user: User | undefined, t: Translate): Promise<DemoBanner> {
  const progress = await readProgress();
  const isMade = progress === null || progress.state === 'made';
  const { done, of } = progress ?? { done: 0, of: 0 };
  return {
    text: t('demo.banner'),
    progress: isMade ? null : t(progress.state === 'failed' ? 'demo.failed' : 'demo.making', { done, of }),
    canRemove: user !== undefined && can(user, 'settings'),
  };
}

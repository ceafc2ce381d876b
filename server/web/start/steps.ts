import { can, type Permission } from '../../domain/access/roles.ts';
import type { User } from '../../domain/access/users.ts';
import { SETUP_STEPS, type SetupProgress, type SetupStep } from '../../domain/settings/settings.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Who finishes a step. */
const DOES: Record<SetupStep, Permission> = {
  company: 'settings',
  mail: 'outbox',
  people: 'directory',
  survey: 'schedules',
};

/** Where the first start goes on for somebody; null when all they can do is done, or nobody wants to hear of it. */
export function openStepHref(user: Pick<User, 'roles'>, { done, dismissed }: SetupProgress): string | null {
  const open = SETUP_STEPS.find((step) => !done.includes(step) && can(user, DOES[step]));
  return open && !dismissed ? `/start/${open}` : null;
}

/** The page after a step, finished or not. */
export function hrefAfter(step: SetupStep): string {
  const next = SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1];
  return next ? `/start/${next}` : '/start/survey';
}

/** The five steps: done, current, to come. Without an account only the first can be opened. */
export function presentSteps(current: SetupStep | 'administrator', done: readonly SetupStep[], t: Translate) {
  const hasAccount = current !== 'administrator';
  return (['administrator', ...SETUP_STEPS] as const).map((step) => {
    const isCurrent = step === current;
    const isDone = step === 'administrator' ? hasAccount : done.includes(step);
    return {
      name: t(`start.step.${step}`),
      href: hasAccount && !isCurrent && step !== 'administrator' ? `/start/${step}` : null,
      icon: isDone ? 'ok' : isCurrent ? 'now' : 'later',
      isCurrent,
      isDone,
    };
  });
}

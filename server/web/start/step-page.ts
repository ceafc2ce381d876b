import type { Response } from 'express';
import { readSettings, type SetupStep } from '../../domain/settings/settings.ts';
import type { FormState } from '../form.ts';
import { page } from '../render.ts';
import { hrefAfter, presentSteps } from './steps.ts';

/** Renders a step of the first start: its form below the list of all steps. */
export async function stepPage(
  res: Response,
  step: SetupStep,
  view: FormState & Record<string, unknown>,
): Promise<void> {
  const { t } = res.locals;
  const { setup } = await readSettings();
  page(res, `start/${step}`, {
    title: t(`start.title.${step}`),
    steps: presentSteps(step, setup.done, t),
    isDone: setup.done.includes(step),
    isFinished: setup.dismissed || setup.done.length > 3,
    later: hrefAfter(step),
    // One thing at a time: the sections of the program wait outside.
    nav: null,
    ...view,
  });
}

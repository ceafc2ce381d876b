import { noteInSettings, readSettings, SETUP_STEPS, type SetupStep } from './settings.ts';

/** Notes that a step of the first start is done; safe to run twice. */
export async function finishStep(step: SetupStep): Promise<void> {
  const { setup } = await readSettings();
  const done = SETUP_STEPS.filter((each) => each === step || setup.done.includes(each));
  await noteInSettings({ setup: { ...setup, done } });
}

/** Stops reminding of the rest of the first start; its pages stay. */
export async function dismissSetup(): Promise<void> {
  const { setup } = await readSettings();
  await noteInSettings({ setup: { ...setup, dismissed: true } });
}

import { Conflict } from '../../platform/errors.ts';
import { record } from '../audit/audit.ts';
import { type User, UserModel } from './user.model.ts';
import { setDisabled } from './users.ts';

/**
 * Ends the accounts with these addresses, and their sessions, at once. `kept` are those that go on because nobody else
 * administers Pulso. Run twice, it ends nothing more.
 */
export async function endAccess(
  emails: string[],
  { by, now }: { by: string; now: Date },
): Promise<{ kept: User[] }> {
  const users = await UserModel.find({ email: { $in: emails }, disabled: false }).lean<User[]>();
  const kept: User[] = [];
  for (const user of users) {
    try {
      await setDisabled(user._id, true);
      await record({ at: now, userId: by, verb: 'disable', thing: `user:${user._id}` });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      kept.push(user);
    }
  }
  return { kept };
}

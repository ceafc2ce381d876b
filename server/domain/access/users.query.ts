import { NotFound } from '../../platform/errors.ts';
import { type User, UserModel } from './user.model.ts';

/** An account by its id; null when there is none. */
export async function findUser(id: string): Promise<User | null> {
  return await UserModel.findById(id).lean<User>();
}

/** The account with an address, however written; NotFound when there is none. */
export async function findUserByEmail(address: string): Promise<User> {
  const user = await UserModel.findOne({ email: address.trim().toLowerCase() }).lean<User>();
  if (!user) throw new NotFound();
  return user;
}

/** All accounts by name. */
export async function listUsers(): Promise<User[]> {
  const users = await UserModel.find({}).lean<User[]>();
  // As people sort, whatever the accents; the database goes by code points.
  return users.sort((a, b) => a.name.localeCompare(b.name) || (a._id < b._id ? -1 : 1));
}

/** Whether anybody has an account. */
export async function hasUsers(): Promise<boolean> {
  return (await UserModel.exists({})) !== null;
}

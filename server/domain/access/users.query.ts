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
  return await UserModel.find({}).sort({ name: 1, _id: 1 }).lean<User[]>();
}

/** Whether anybody has an account. */
export async function hasUsers(): Promise<boolean> {
  return (await UserModel.exists({})) !== null;
}

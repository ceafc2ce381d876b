import { z } from 'zod';
import { peekToken } from '../../domain/access/login-tokens.ts';
import { findUser } from '../../domain/access/users.query.ts';
import type { User } from '../../domain/access/users.ts';
import { AppError } from '../../platform/errors.ts';

const Params = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** Whose one-time link an address is. */
export interface LinkOwner {
  user: User;
  token: string;
}

/** A link that was used, is too old, or never was one: all alike. */
export class LinkOver extends AppError {
  constructor() {
    super('link_over', 404);
  }
}

/** Who may follow the one-time link in an address, without using it up; LinkOver when nobody may. */
export async function linkOwner(
  params: unknown,
  { purposes, now }: { purposes: Parameters<typeof peekToken>[1]; now: Date },
): Promise<LinkOwner> {
  const parsed = Params.safeParse(params);
  const found = parsed.success ? await peekToken(parsed.data.token, purposes, now) : null;
  const user = found && (await findUser(found.userId));
  if (!parsed.success || !user || user.disabled) throw new LinkOver();
  return { user, token: parsed.data.token };
}

import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** Fewest characters of a password (NIST SP 800-63B asks for length, not for kinds of characters). */
export const PASSWORD_LENGTH = 12;
export const LONGEST_PASSWORD = 200;

// OWASP's second recommended setting for argon2id.
const OPTIONS = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | null = null;

/** The argon2id hash of a password. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password, OPTIONS);
}

/**
 * Whether a password fits a hash. Without one (unknown user, no password yet) it does the same work and is false, so that the
 * time does not tell who has an account; `compare` lets a test count that work.
 */
export async function fitsPassword(
  stored: string | null,
  password: string,
  compare: typeof verify = verify,
): Promise<boolean> {
  decoy ??= hashPassword('a password nobody has');
  const fits = await compare(stored || (await decoy), password, OPTIONS);
  return Boolean(stored) && fits;
}

import MongoStore from 'connect-mongo';
import type { RequestHandler } from 'express';
import session from 'express-session';
import mongoose from 'mongoose';
import type { Deps } from '../deps.ts';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    /** The user's authVersion at sign-in; another one now means that this session is over. */
    authVersion: number;
    /** When the person signed in, ISO. */
    startedAt: string;
  }
}

const HOURS = 12;

/** Sessions of the staff, in the database; people who answer have none. */
export function sessions({ config, secrets }: Deps): RequestHandler {
  const isHttps = config.baseUrl.startsWith('https:');
  return session({
    name: isHttps ? '__Host-pulso' : 'pulso',
    secret: secrets.session.toString('hex'),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/', maxAge: HOURS * 3_600_000 },
    store: MongoStore.create({
      client: mongoose.connection.getClient(),
      dbName: mongoose.connection.name,
      ttl: HOURS * 3_600,
      touchAfter: 300,
      // One's own sessions are found by what they hold.
      stringify: false,
    }),
  });
}

/** Starts a new session for somebody who signed in; the old identifier is worth nothing any more. */
export async function startSession(
  req: Parameters<RequestHandler>[0],
  user: { _id: string; authVersion: number },
  now: Date,
): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    req.session.regenerate((error) => (error ? reject(error) : resolve())),
  );
  req.session.userId = user._id;
  req.session.authVersion = user.authVersion;
  req.session.startedAt = now.toISOString();
  // Kept before the answer leaves: nobody is told to be signed in who is not.
  await new Promise<void>((resolve, reject) =>
    req.session.save((error) => (error ? reject(error) : resolve())),
  );
}

/** Ends a session. */
export async function endSession(req: Parameters<RequestHandler>[0]): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    req.session.destroy((error) => (error ? reject(error) : resolve())),
  );
}

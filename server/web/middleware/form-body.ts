import express, { type RequestHandler } from 'express';
import { InvalidInput } from '../../platform/errors.ts';

const LIMIT = '64kb';
const MOST_FIELDS = 2_000;
const DEADLINE_MS = 10_000;
/** Names as our forms have them: no brackets, no dots, nothing that begins with an underscore. */
const NAME = /^[A-Za-z][\w:-]{0,99}$/;
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Reads ordinary forms, at most 64 KB and 2,000 fields; who takes longer than the deadline to send one is cut off. A field no
 * form of ours can have is refused: left out, it would make `name[$ne]=` the same as a box that is not ticked.
 */
export function formBody(deadlineMs = DEADLINE_MS): RequestHandler[] {
  return [
    deadline(deadlineMs),
    express.urlencoded({ extended: false, limit: LIMIT, parameterLimit: MOST_FIELDS }),
    refuseStrangeNames,
  ];
}

const refuseStrangeNames: RequestHandler = (req, _res, next) => {
  const isStrange = (name: string) => !NAME.test(name) || INHERITED.has(name);
  next(
    Object.keys(req.body ?? {}).some(isStrange)
      ? new InvalidInput([{ field: '', code: 'invalid_input' }], 400)
      : undefined,
  );
};

/** The server's own limit spans whole uploads and is far too long for a form: slow senders would hold their sockets. */
function deadline(ms: number): RequestHandler {
  return (req, _res, next) => {
    const timer = setTimeout(() => req.destroy(), ms);
    const end = () => clearTimeout(timer);
    req.once('end', end).once('close', end);
    next();
  };
}

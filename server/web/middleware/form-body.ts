import express, { type RequestHandler } from 'express';

const LIMIT = '64kb';
const MOST_FIELDS = 2_000;
const DEADLINE_MS = 10_000;

/** Reads ordinary forms, at most 64 KB and 2,000 fields; who takes longer than the deadline to send one is cut off. */
export function formBody(deadlineMs = DEADLINE_MS): RequestHandler[] {
  return [
    deadline(deadlineMs),
    express.urlencoded({ extended: false, limit: LIMIT, parameterLimit: MOST_FIELDS }),
  ];
}

/** The server's own limit spans whole uploads and is far too long for a form: slow senders would hold their sockets. */
function deadline(ms: number): RequestHandler {
  return (req, _res, next) => {
    const timer = setTimeout(() => req.destroy(), ms);
    const end = () => clearTimeout(timer);
    req.once('end', end).once('close', end);
    next();
  };
}

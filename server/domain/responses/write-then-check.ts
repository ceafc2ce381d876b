/** A request older than this may meet a seal that has already looked: nothing can be confirmed any more. */
const DEADLINE_MS = 30_000;
const LOOK_AGAIN_MS = 100;

/** What became of a submitted answer: stored; too late, and an earlier one stands; or nobody can say. */
export type Submitted = 'stored' | 'too_late' | 'unconfirmed';

/** The one place where a response lies, and the round it belongs to. */
export interface ResponsePlace {
  /** Whether the round takes answers now. */
  isTaking(): Promise<boolean>;
  /** Whether the round is still open, whatever the time. */
  isOpen(): Promise<boolean>;
  /** Puts a body there and returns the one before, in one step. */
  replace(body: Buffer): Promise<Buffer | null>;
  read(): Promise<Buffer | null>;
  /** Puts the previous body back, or nothing if there was none, but only where the own one still lies. */
  takeBack(own: Buffer, previous: Buffer | null): Promise<void>;
}

export interface Patience {
  /** Milliseconds since the request arrived, by a clock that never jumps back. */
  age(): number;
  pause(ms: number): Promise<void>;
}

/**
 * Stores a body in place of an earlier one, then makes sure that the round was still open (privacy.md): if it closed
 * meanwhile, what was there before is put back, so that neither a thank-you nor a refusal is ever wrong.
 */
export async function writeThenCheck(
  place: ResponsePlace,
  body: Buffer,
  { age, pause }: Patience,
): Promise<Submitted> {
  const isOverdue = () => age() > DEADLINE_MS;
  const isTaking = await place.isTaking();
  if (isOverdue()) return 'unconfirmed';
  if (!isTaking) return 'too_late';
  const previous = await place.replace(body);
  if (await place.isOpen()) return 'stored';
  while (!isOverdue()) {
    const lying = await place.read();
    if (isSame(lying, body)) await place.takeBack(body, previous);
    else if (isSame(lying, previous)) return isOverdue() ? 'unconfirmed' : 'too_late';
    else await pause(LOOK_AGAIN_MS);
  }
  return 'unconfirmed';
}

function isSame(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

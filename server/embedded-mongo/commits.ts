import type { Catalog } from './catalog.ts';
import { errorReply, MongoError } from './errors.ts';
import { isOutOfSpace } from './file.ts';
import type { Reply } from './request.ts';
import type { Store } from './store.ts';

interface Waiting {
  run: () => Reply;
  resolve: (reply: Reply) => void;
}

/**
 * Group commit: the writes that wait at the same time share one transaction, so one flush to disk serves them all.
 * A reply leaves only after its transaction is on disk.
 */
export class Commits {
  readonly #store: Store;
  readonly #catalog: Catalog;
  #waiting: Waiting[] = [];
  #isScheduled = false;
  #lastError = '';

  constructor(store: Store, catalog: Catalog) {
    this.#store = store;
    this.#catalog = catalog;
  }

  add(run: () => Reply): Promise<Reply> {
    return new Promise((resolve) => {
      this.#waiting.push({ run, resolve });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      setImmediate(() => this.flush());
    });
  }

  /** Commits what waits now. When the shared transaction fails, each write is tried alone, so that one cannot fail the others. */
  flush(): void {
    this.#isScheduled = false;
    const group = this.#waiting;
    this.#waiting = [];
    const replies = this.#commit(group);
    const alone = (one: Waiting) => (group.length > 1 ? this.#commit([one])?.[0] : undefined);
    for (const [n, one] of group.entries())
      one.resolve(replies?.[n] ?? alone(one) ?? failed(this.#lastError));
  }

  #commit(group: Waiting[]): Reply[] | undefined {
    if (group.length === 0) return [];
    try {
      return this.#store.write(() => group.map(({ run }) => run()));
    } catch (error) {
      this.#lastError = error instanceof Error ? error.message : String(error);
      this.#catalog.reload();
      return undefined;
    }
  }
}

/** A write that did not happen: the disk is full, or the program has a fault. */
function failed(message: string): Reply {
  return errorReply(
    isOutOfSpace(message)
      ? new MongoError(14031, `nothing was written, the disk of the data directory is full: ${message}`)
      : new MongoError(1, message),
  );
}

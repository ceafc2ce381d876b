import { failedToParse, MongoError } from './errors.ts';
import { type Doc, isDoc, isTruthy, otherField, toNumber } from './values.ts';

/** What is to happen to a command instead of, or before, its work. */
export interface Failure {
  hangsUp: boolean;
  /** Does the work and then hangs up, so that nobody knows; MongoDB's own fail point lacks this. */
  hangsUpAfter: boolean;
  blockMs: number;
  error?: MongoError;
  /** Added to the reply of a command that did its work. */
  writeConcernError?: Doc;
}

const FIELDS =
  'failCommands errorCode errorLabels writeConcernError closeConnection closeConnectionAfter blockConnection blockTimeMS';

/** The fail point `failCommand`, with which tests make commands fail, hang or lose their connection. */
export class FailPoint {
  #commands: unknown[] = [];
  #failure: Failure | undefined;
  #times = 0;
  #skip = 0;

  /** @throws MongoError 9 for another fail point, another mode or other data than those above. */
  configure({ configureFailPoint: name, mode, data }: Doc): void {
    if (name !== 'failCommand') throw failedToParse(`no fail point '${String(name)}'`);
    const { times, skip } = readMode(mode);
    this.#times = times;
    this.#skip = skip;
    if (times === 0) return;
    if (!isDoc(data) || !Array.isArray(data.failCommands))
      throw failedToParse('failCommand needs failCommands');
    const unknown = otherField(data, FIELDS);
    if (unknown) throw failedToParse(`unknown data of failCommand: ${unknown}`);
    this.#commands = data.failCommands;
    this.#failure = readFailure(data);
  }

  take(command: string): Failure | undefined {
    if (this.#times === 0 || !this.#commands.includes(command)) return undefined;
    if (this.#skip > 0) {
      this.#skip--;
      return undefined;
    }
    this.#times--;
    return this.#failure;
  }
}

/** How often it acts, and after how many commands it begins to. */
function readMode(mode: unknown): { times: number; skip: number } {
  const [times, skip] = isDoc(mode) ? [toNumber(mode.times), toNumber(mode.skip)] : [];
  if (mode === 'off') return { times: 0, skip: 0 };
  if (mode === 'alwaysOn') return { times: Number.POSITIVE_INFINITY, skip: 0 };
  if (times !== undefined && skip === undefined) return { times, skip: 0 };
  if (skip !== undefined && times === undefined) return { times: Number.POSITIVE_INFINITY, skip };
  throw failedToParse("the mode of a fail point is 'off', 'alwaysOn', { times: n } or { skip: n }");
}

function readFailure(data: Doc): Failure {
  const code = toNumber(data.errorCode);
  const labels = data.errorLabels === undefined ? {} : { errorLabels: data.errorLabels };
  return {
    hangsUp: isTruthy(data.closeConnection),
    hangsUpAfter: isTruthy(data.closeConnectionAfter),
    ...(isDoc(data.writeConcernError) && { writeConcernError: data.writeConcernError }),
    blockMs: isTruthy(data.blockConnection) ? (toNumber(data.blockTimeMS) ?? 0) : 0,
    ...(code !== undefined && {
      error: new MongoError(code, "Failing command via 'failCommand' failpoint", labels),
    }),
  };
}

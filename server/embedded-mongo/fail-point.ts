import { failedToParse, MongoError } from './errors.ts';
import { type Doc, isDoc, isTruthy, toNumber } from './values.ts';

/** What is to happen to a command instead of, or before, its work. */
export interface Failure {
  hangsUp: boolean;
  blockMs: number;
  error?: MongoError;
}

const FIELDS = [
  'failCommands',
  'errorCode',
  'errorLabels',
  'closeConnection',
  'blockConnection',
  'blockTimeMS',
];

/** The fail point `failCommand`, with which tests make commands fail, hang or lose their connection. */
export class FailPoint {
  #commands: unknown[] = [];
  #failure: Failure | undefined;
  #times = 0;

  /** @throws MongoError 9 for another fail point, another mode or other data than those above. */
  configure({ configureFailPoint: name, mode, data }: Doc): void {
    if (name !== 'failCommand') throw failedToParse(`no fail point '${String(name)}'`);
    const times = isDoc(mode)
      ? toNumber(mode.times)
      : mode === 'alwaysOn'
        ? Number.POSITIVE_INFINITY
        : mode === 'off'
          ? 0
          : undefined;
    if (times === undefined)
      throw failedToParse("the mode of a fail point is 'off', 'alwaysOn' or { times: n }");
    this.#times = times;
    if (times === 0) return;
    if (!isDoc(data) || !Array.isArray(data.failCommands))
      throw failedToParse('failCommand needs failCommands');
    const unknown = Object.keys(data).find((field) => !FIELDS.includes(field));
    if (unknown) throw failedToParse(`unknown data of failCommand: ${unknown}`);
    this.#commands = data.failCommands;
    this.#failure = readFailure(data);
  }

  take(command: string): Failure | undefined {
    if (this.#times === 0 || !this.#commands.includes(command)) return undefined;
    this.#times--;
    return this.#failure;
  }
}

function readFailure(data: Doc): Failure {
  const code = toNumber(data.errorCode);
  const labels = data.errorLabels === undefined ? {} : { errorLabels: data.errorLabels };
  return {
    hangsUp: isTruthy(data.closeConnection),
    blockMs: isTruthy(data.blockConnection) ? (toNumber(data.blockTimeMS) ?? 0) : 0,
    ...(code !== undefined && {
      error: new MongoError(code, "Failing command via 'failCommand' failpoint", labels),
    }),
  };
}

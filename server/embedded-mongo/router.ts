import { setTimeout as sleep } from 'node:timers/promises';
import { ADMIN_COMMANDS } from './commands/admin.ts';
import { EXPLAIN_COMMANDS } from './commands/explain.ts';
import { FIND_AND_MODIFY_COMMANDS } from './commands/find-and-modify.ts';
import { INDEX_COMMANDS } from './commands/indexes.ts';
import { READ_COMMANDS } from './commands/read.ts';
import { WRITE_COMMANDS } from './commands/write.ts';
import type { Commits } from './commits.ts';
import { Batch } from './cursors.ts';
import { errorReply, MongoError } from './errors.ts';
import type { FailPoint } from './fail-point.ts';
import { Deadline } from './query.ts';
import { type Command, countField, type Engine, type Reply, refuseOthers } from './request.ts';
import { type Doc, isDoc } from './values.ts';

/** Fields that any command may carry and that change nothing on a server of one machine. */
const COMMON =
  '$db $clusterTime $readPreference lsid readConcern writeConcern comment apiVersion apiStrict apiDeprecationErrors ' +
  'background hint maxTimeMS';

/** Given instead of a reply when the connection is to be cut. */
export const HANG_UP = Symbol('hang up');

/** Every operator and command seen, for the test that compares them with the list this server answers for. */
export type Recorder = (name: string) => void;

export interface RouterOptions {
  now: () => Date;
  record?: Recorder;
  failPoint?: FailPoint;
  /** Commands that exist in tests only. */
  extra?: Record<string, Command>;
}

/** The command table: finds the command, refuses what it does not know, turns errors into replies. */
export class Router {
  readonly #engine: Engine;
  readonly #commits: Commits;
  readonly #options: RouterOptions;
  readonly #commands: Record<string, Command>;

  constructor(engine: Engine, commits: Commits, options: RouterOptions) {
    this.#engine = engine;
    this.#commits = commits;
    this.#options = options;
    this.#commands = {
      ...ADMIN_COMMANDS,
      ...READ_COMMANDS,
      ...EXPLAIN_COMMANDS,
      ...WRITE_COMMANDS,
      ...FIND_AND_MODIFY_COMMANDS,
      ...INDEX_COMMANDS,
      ...options.extra,
    };
  }

  async answer(body: Doc): Promise<Reply | typeof HANG_UP> {
    const [name = ''] = Object.keys(body);
    const failure = this.#options.failPoint?.take(name);
    if (failure) {
      await sleep(failure.blockMs);
      if (failure.hangsUp) return HANG_UP;
      if (failure.error) return errorReply(failure.error);
    }
    const command = Object.hasOwn(this.#commands, name) ? this.#commands[name] : undefined;
    if (this.#options.record) recordNames(body, this.#options.record);
    if (!command) return errorReply(new MongoError(59, `no such command: '${name}'`));
    const run = (): Reply => this.#run(command, name, body);
    const reply = command.isWrite ? await this.#commits.add(run) : run();
    if (failure?.hangsUpAfter) return HANG_UP;
    const doubt = failure?.writeConcernError;
    return doubt && !(reply instanceof Batch) ? { ...reply, writeConcernError: doubt } : reply;
  }

  #run(command: Command, name: string, body: Doc): Reply {
    try {
      check(command, name, body);
      const db = typeof body.$db === 'string' ? body.$db : 'admin';
      const deadline = new Deadline(countField(body, 'maxTimeMS', 0) || undefined);
      const reply = command.run({ engine: this.#engine, db, name, body, deadline, now: this.#options.now() });
      return reply instanceof Batch ? reply : { ...reply, ok: 1 };
    } catch (error) {
      if (error instanceof MongoError) return errorReply(error);
      if (command.isWrite) throw error;
      return errorReply(new MongoError(1, error instanceof Error ? error.message : String(error)));
    }
  }
}

function check(command: Command, name: string, body: Doc): void {
  if ('txnNumber' in body || 'startTransaction' in body || 'autocommit' in body) {
    throw new MongoError(20, 'Transaction numbers are only allowed on a replica set member or mongos');
  }
  if (command.takesAnyField) return;
  const { let: variables, ...rest } = body;
  if (isDoc(variables) && Object.keys(variables).length > 0)
    throw new MongoError(9, "'let' is not supported by the embedded server");
  refuseOthers(name, rest, `${name} ${COMMON} ${command.fields}`);
}

/** Names beginning with `$` anywhere in the command, and `command:` with the name of the command itself. */
function recordNames(body: Doc, record: Recorder): void {
  record(`command:${Object.keys(body)[0]}`);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isDoc(value)) {
      for (const [name, part] of Object.entries(value)) {
        if (name.startsWith('$')) record(name);
        visit(part);
      }
    }
  };
  visit(body);
}

import { deepEqual, equal, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type Collection, type Db, type Document, MongoClient, MongoServerError } from 'mongodb';
import { type TestServer, testServer } from '../server.ts';

export interface AnyDoc {
  _id?: number | string | number[];
  [field: string]: unknown;
}
export type Docs = Collection<AnyDoc>;

/** One behaviour of MongoDB: what an operation on some documents gives, or the code it fails with. */
export interface Row {
  name: string;
  documents?: Document[];
  operation(docs: Docs, db: Db): Promise<unknown>;
  expect: unknown;
  /** Who says so: a page of MongoDB's manual by its path below mongodb.com/docs/manual, or a specification of its drivers. */
  source: string;
  /** When it may take longer than other rows. */
  timeoutMs?: number;
}

const SOURCE = /^((reference|tutorial|core)\/[\w./-]+[\w-](#[\w-]+)?|driver specification, [\w/ -]+)$/;

/** Expected instead of a value: the operation fails with this code. */
export class FailsWith {
  readonly code: number;
  readonly fields: Document;
  constructor(code: number, fields: Document = {}) {
    this.code = code;
    this.fields = fields;
  }
}

/** The _id of each document a cursor gives, in order. */
export async function ids(cursor: AsyncIterable<Document>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const doc of cursor) found.push(doc._id);
  return found;
}

async function check(operation: () => Promise<unknown>, expected: unknown): Promise<void> {
  if (!(expected instanceof FailsWith)) return deepEqual(await operation(), expected);
  try {
    await operation();
  } catch (error) {
    ok(error instanceof MongoServerError, String(error));
    equal(error.code, expected.code, error.message);
    for (const [name, value] of Object.entries(expected.fields))
      deepEqual(error.errorResponse[name] ?? error[name], value);
    return;
  }
  throw new Error(`expected to fail with code ${expected.code}`);
}

/** Runs the rows on the embedded server, or on the MongoDB that MONGODB_URI names, with the same expectations. */
export function parity(title: string, rows: Row[]): void {
  describe(`${title}, as MongoDB does`, () => {
    let embedded: TestServer | undefined;
    let client: MongoClient;
    let db: Db;
    before(async () => {
      const uri = process.env.MONGODB_URI;
      embedded = uri ? undefined : await testServer({ isDurable: false, expireEveryMs: 100 });
      client = embedded?.client ?? (await MongoClient.connect(uri ?? ''));
      db = client.db(`pulso_test_${randomBytes(6).toString('hex')}`);
    });
    after(async () => {
      await db.dropDatabase();
      if (embedded) await embedded.stop();
      else await client.close();
    });
    it('by the word of its manual or its specifications', () => {
      deepEqual(
        rows.filter(({ source }) => !SOURCE.test(source)).map(({ name }) => name),
        [],
      );
    });
    for (const [n, row] of rows.entries()) {
      it(`${row.name} (${row.source})`, async function () {
        if (row.timeoutMs) this.timeout(row.timeoutMs);
        const docs: Docs = db.collection(`row${n}`);
        if (row.documents?.length) await docs.insertMany(row.documents);
        await check(() => row.operation(docs, db), row.expect);
      });
    }
  });
}

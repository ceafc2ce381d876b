import assert from 'node:assert/strict';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { createApp } from '../../server/app.ts';
import type { Role } from '../../server/domain/access/roles.ts';
import { createUser, setPassword, type User } from '../../server/domain/access/users.ts';
import type { Program } from '../../server/program.ts';
import type { TestClock } from './clock.ts';
import { testProgram } from './program.ts';

export const PASSWORD = 'correct horse battery staple';

type Fields = Record<string, string | string[]>;

/** A browser without scripts: keeps cookies and sends the token of the session with its forms. */
export interface Visitor {
  get(path: string): Promise<Response>;
  /** Gets a file: `body` is its bytes. */
  download(path: string): Promise<Response>;
  /** Sends a form; a field with several values is sent several times. */
  post(path: string, fields?: Fields): Promise<Response>;
  /** Sends a form with a file in the field `file`. */
  upload(
    path: string,
    file: { name: string; content: Buffer },
    fields?: Record<string, string>,
  ): Promise<Response>;
}

export interface TestApp {
  app: Express;
  deps: Program & { clock: TestClock };
  visitor(headers?: Record<string, string>): Visitor;
  /** Somebody with these roles, who has signed in. Call it inside a test: accounts do not outlive it. */
  signedIn(roles: Role | Role[], departmentIds?: string[]): Promise<Visitor & { user: User }>;
}

/** The whole web program over the test database; call it in a `before` that follows useTestDatabase(). */
export function testApp(env: Record<string, string> = {}): TestApp {
  const deps = testProgram(env);
  const app = createApp(deps);
  let people = 0;
  const visitor: TestApp['visitor'] = (headers = {}) => visit(app, headers);
  return {
    app,
    deps,
    visitor,
    async signedIn(roles, departmentIds = []) {
      const own = [roles].flat();
      const user = await createUser({
        name: own.join(' and '),
        email: `${own.join('-')}-${++people}@example.com`,
        locale: 'en',
        roles: own,
        departmentIds: own.includes('head') && departmentIds.length === 0 ? ['none'] : departmentIds,
      });
      await setPassword(user._id, PASSWORD);
      const somebody = visitor();
      const answer = await somebody.post('/login', { email: user.email, password: PASSWORD });
      assert.equal(answer.status, 303, 'a test account must be able to sign in');
      return { ...somebody, user };
    },
  };
}

function visit(app: Express, headers: Record<string, string>): Visitor {
  const agent = request.agent(app);
  agent.set(headers);
  // Everybody may see their account or, signed out, the form to sign in: both carry the token.
  const token = async (): Promise<string> => {
    const account = await agent.get('/account');
    return csrfOf(account.status === 200 ? account : await agent.get('/login'));
  };
  return {
    get: async (path) => await agent.get(path),
    download: async (path) => await agent.get(path).responseType('blob'),
    post: async (path, fields = {}) => {
      // First the token: a request takes the cookies along that are there when it is made.
      const body = encode({ csrf: await token(), ...fields });
      return await agent.post(path).type('form').send(body);
    },
    upload: async (path, { name, content }, fields = {}) => {
      const csrf = await token();
      return await agent
        .post(path)
        .field({ csrf, ...fields })
        .attach('file', content, name);
    },
  };
}

/** The token a page carries for its forms. */
export function csrfOf(answer: Response): string {
  return /name="csrf" value="([^"]+)"/.exec(answer.text)?.[1] ?? '';
}

function encode(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs as [string, string][]).toString();
}

/** What a client got, read to its end. */
export interface Got {
  status: number;
  headers: Headers;
  text: string;
  /** The same as it came: of a file that is no text. */
  bytes: Buffer;
}

/** Somebody who keeps one session and writes requests by hand: bodies, headers and tokens are what the test says. */
export interface Client {
  get(path: string): Promise<Got>;
  /** Sends a body as it is; a form unless the headers name another type. */
  post(path: string, body: string | FormData, headers?: Record<string, string>): Promise<Got>;
  /** The token of the session for its forms. */
  token(): Promise<string>;
}

const FORM = 'application/x-www-form-urlencoded';

/** A client of a site without a session. */
export function client(url: string): Client {
  let cookie = '';
  let known = '';
  const send = async (path: string, init: RequestInit): Promise<Got> => {
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
    const answer = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    const set = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (set && !set.endsWith('=')) cookie = set;
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, text: bytes.toString('utf8'), bytes };
  };
  const get = async (path: string) => await send(path, {});
  return {
    get,
    post: async (path, body, headers = {}) => {
      const type = body instanceof FormData ? {} : { 'content-type': FORM };
      return await send(path, { method: 'POST', body, headers: { ...type, ...headers } });
    },
    token: async () => {
      if (known) return known;
      const account = await get('/account');
      const { text } = account.status === 200 ? account : await get('/login');
      const csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
      // Signing in changes the session and with it the token.
      if (account.status === 200) known = csrf;
      return csrf;
    },
  };
}

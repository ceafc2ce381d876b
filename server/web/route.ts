import type { NextFunction, Request, RequestHandler, Response } from 'express';

export type Handler = (req: Request, res: Response, next: NextFunction) => unknown;

/** One address of the program and what answers there. Who may call it stands in policy.ts. */
export interface Route {
  method: 'get' | 'post';
  path: string;
  /** Run in order; all but the last are middleware of this route alone, e.g. an upload. */
  handle: Handler[];
  /** Reads the body in place of the reader of ordinary forms. */
  body?: RequestHandler;
}

export function get(path: string, ...handle: Handler[]): Route {
  return { method: 'get', path, handle };
}

export function post(path: string, ...handle: Handler[]): Route {
  return { method: 'post', path, handle };
}

/** A form that carries a file. */
export function upload(path: string, body: RequestHandler, ...handle: Handler[]): Route {
  return { method: 'post', path, handle, body };
}

/** How a route is called in the policy: 'GET /hr/rounds/:id'. */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`;
}

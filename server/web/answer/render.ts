import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import ejs from 'ejs';
import type { Request, Response } from 'express';
import { projectPath } from '../../platform/paths.ts';
import { asset } from '../render.ts';

type PageName = 'form' | 'thanks' | 'message' | 'retry' | 'article';
type Template = (view: object) => string;

const templates = new Map<string, Template>();

/** The HTML of `views/answer/<name>.ejs`, which sees `view` as `v`. */
export function renderAnswerPage(name: PageName, view: object): string {
  const template = templates.get(name) ?? load(name);
  templates.set(name, template);
  return template({ ...view, asset });
}

function load(name: string): Template {
  const filename = projectPath('views', 'answer', `${name}.ejs`);
  const source = readFileSync(filename, 'utf8');
  return ejs.compile(source, {
    filename,
    strict: true,
    localsName: 'v',
    cache: true,
    rmWhitespace: true,
  });
}

/** A page that many people get, compressed once. */
export interface ReadyPage {
  plain: Buffer;
  gzip: Buffer;
}

export function readyPage(html: string): ReadyPage {
  const plain = Buffer.from(html);
  return { plain, gzip: gzipSync(plain, { level: 9 }) };
}

/** Sends a page that is ready; it holds no secret, so nothing can be learnt from its compressed length. */
export function sendReady(req: Request, res: Response, { plain, gzip }: ReadyPage): void {
  const zipped = req.acceptsEncodings(['gzip', 'identity']) === 'gzip';
  if (zipped) res.set('Content-Encoding', 'gzip');
  const body = zipped ? gzip : plain;
  res.set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(body.length),
    Vary: 'Accept-Encoding',
  });
  res.end(body);
}

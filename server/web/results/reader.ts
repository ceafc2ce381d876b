import type { Response } from 'express';
import { departmentNames } from '../../domain/directory/audience.query.ts';
import type { Reader } from './numbers.ts';

/** Whoever a page is for: language, zone, and how departments are called now. */
export async function readerOf(res: Response): Promise<Reader & { zone: string }> {
  const { t, locale, zone } = res.locals;
  return { t, locale, zone, names: await departmentNames() };
}

import request, { type Response, type Test } from 'supertest';
import type { Answer } from '../../../server/domain/responses/answer.ts';
import { decryptAnswer } from '../../../server/domain/responses/encrypted-answer.ts';
import { ResponseModel, type Response as Stored } from '../../../server/domain/responses/response.model.ts';
import { deriveRoundKeys } from '../../../server/domain/rounds/keys.ts';
import type { Round } from '../../../server/domain/rounds/rounds.query.ts';
import type { TemplateName } from '../../../server/domain/surveys/question-bank.ts';
import type { Locale } from '../../../server/i18n/locales.ts';
import type { TestApp } from '../../support/app.ts';
import { makeDepartment, makeInvitation, makeRound, WHILE_OPEN } from '../../support/factories.ts';
import { decide } from '../../support/settings.ts';

/** Somebody who was asked, and a browser without scripts to answer with. */
export interface Asked {
  web: TestApp;
  path: string;
  round: Round;
  /** Name → id of the departments asked about. */
  subjects: string[];
  get(query?: string): Test;
  post(fields: Record<string, string> | string): Promise<Response>;
  /** The stored answers, decrypted, without the attributes. */
  stored(): Promise<Omit<Answer, 'attributes'>[]>;
}

interface Wanted {
  template?: TemplateName;
  locale?: Locale;
  areas?: string[];
  round?: Partial<Round>;
}

/** Invites somebody of Aurora, in São Paulo, while a round is open. */
export async function askSomebody(web: TestApp, wanted: Wanted = {}): Promise<Asked> {
  const { template = 'quarterly_service', locale = 'en', areas = ['Help Desk'] } = wanted;
  web.deps.clock.set(WHILE_OPEN);
  await decide({
    name: 'Aurora',
    zone: 'America/Sao_Paulo',
    contact: 'Patrícia, hr@aurora.example',
    reportingChannel: 'ethics@aurora.example',
  });
  const { keys } = web.deps;
  const round = await makeRound(keys, { template, ...wanted.round });
  const subjects: string[] = [];
  if (template === 'engagement') subjects.push('company');
  else for (const name of areas) subjects.push((await makeDepartment({ name }))._id);
  const { path } = await makeInvitation(keys, round, { subjects, locale });
  return {
    web,
    path,
    round,
    subjects,
    get: (query = '') => request(web.app).get(path + query),
    async post(fields) {
      const form = request(web.app).post(path).type('form');
      return await (typeof fields === 'string'
        ? form.send(fields)
        : form.send({ language: locale, ...fields }));
    },
    async stored() {
      const derived = deriveRoundKeys(await keys.create(round._id), round._id);
      const responses = await ResponseModel.find({ roundId: round._id }).lean<Stored[]>();
      return responses.map(({ _id, body }) => {
        const { attributes: _, ...said } = decryptAnswer(derived, _id, body);
        return said;
      });
    },
  };
}

/** The names of the controls of a page. */
export function namesOn({ text }: Response): Set<string> {
  return new Set([...text.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name));
}

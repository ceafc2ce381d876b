import { changeDraft, publishDraft } from '../../server/domain/surveys/drafts.ts';
import { withItem, withoutItem } from '../../server/domain/surveys/edit-items.ts';
import type { Wording } from '../../server/domain/surveys/own-item.ts';
import { writeOwnItem } from '../../server/domain/surveys/own-items.ts';
import type { SurveyVersion } from '../../server/domain/surveys/surveys.query.ts';

export const AFTER_HOURS: Wording = {
  dimension: 'service.own',
  scale: 'L5',
  text: {
    'pt-BR': '{area} atende fora do horário.',
    en: '{area} helps after hours.',
    es: '{area} atiende fuera de horario.',
  },
  higherIsWorse: false,
};

export const WISH: Wording = {
  dimension: 'service.own',
  scale: 'T',
  text: {
    'pt-BR': 'O que falta no plantão de {area}?',
    en: 'What is missing after hours?',
    es: '¿Qué falta en la guardia de {area}?',
  },
  higherIsWorse: false,
};

/** Publishes a version of a survey that asks own items too; an own text takes the place of the bank's. */
export async function askOwnItems(
  surveyId: string,
  wordings: readonly Wording[],
): Promise<{ version: SurveyVersion; ids: string[] }> {
  const ids: string[] = [];
  for (const wording of wordings) {
    const id = await writeOwnItem(wording);
    ids.push(id);
    await changeDraft(surveyId, (choice) =>
      withItem(wording.scale === 'T' ? ['OP1', 'OP2', 'OP3'].reduce(withoutItem, choice) : choice, id),
    );
  }
  return { version: await publishDraft(surveyId), ids };
}

import { readAudience, readUnits } from '../directory/audience.query.ts';
import { candidatesOf } from '../relations/candidates.ts';
import { closedRelations } from '../relations/relations.ts';
import { readSettings } from '../settings/settings.ts';
import { questionBank } from '../surveys/question-bank.ts';
import { subjectsThatFit } from '../surveys/survey-length.ts';
import { type Forecast, forecast } from './forecast.ts';

/** What will be visible with the directory, the relations and the groups of now, asked with the shortest survey. */
export async function readForecast(): Promise<Forecast> {
  const [units, audience, { k, kc }] = await Promise.all([readUnits(), readAudience(null), readSettings()]);
  const candidates = candidatesOf(units, await closedRelations());
  const invited = new Map<string, number>();
  for (const { departmentId, email } of audience)
    if (email) invited.set(departmentId, (invited.get(departmentId) ?? 0) + 1);
  return forecast(
    units.map((unit) => ({
      ...unit,
      invited: invited.get(unit.id) ?? 0,
      candidates: candidates.get(unit.id) ?? [],
    })),
    { k, kc, limit: subjectsThatFit(questionBank.templates.minimal) },
  );
}

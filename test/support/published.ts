import { randomBytes } from 'node:crypto';
import { DepartmentModel } from '../../server/domain/directory/department.model.ts';
import { EmployeeModel } from '../../server/domain/directory/employee.model.ts';
import { plainText } from '../../server/domain/directory/plain-text.ts';
import { computeResults } from '../../server/domain/publication/results.ts';
import type { SealedRound } from '../../server/domain/publication/snapshots.query.ts';
import { stageResults } from '../../server/domain/publication/staging.ts';
import type { Answer, SubjectAnswer } from '../../server/domain/responses/answer.ts';
import { type Round, RoundModel } from '../../server/domain/rounds/round.model.ts';
import type { Survey } from '../../server/domain/surveys/surveys.query.ts';

/** A department by name, with its number of people; its id is its name in lower-case letters. */
export interface TestDepartment {
  name: string;
  people: number;
  /** Name of the department above it. */
  under?: string;
  serves?: boolean;
}

export const idOf = (name: string) => plainText(name).replaceAll(/[^a-z0-9]/g, '');

/** Stores departments and as many people as they have. */
export async function makeDepartments(departments: readonly TestDepartment[]): Promise<void> {
  const pathOf = ({ name, under }: TestDepartment): string => {
    const parent = departments.find((one) => one.name === under);
    return `${parent ? `${pathOf(parent)}/` : ''}${name.toLowerCase()}`;
  };
  await DepartmentModel.insertMany(
    departments.map((one) => ({
      _id: idOf(one.name),
      name: one.name,
      about: {},
      serves: one.serves ?? true,
      path: pathOf(one),
      aliases: [],
      active: true,
      ...(one.under && { parentId: idOf(one.under) }),
    })),
  );
  await EmployeeModel.insertMany(
    departments.flatMap(({ name, people }) =>
      Array.from({ length: people }, (_, i) => ({
        _id: `${idOf(name)}${i}`,
        externalId: `${idOf(name)}${i}`,
        name: `Person ${i} of ${name}`,
        email: `${idOf(name)}${i}@example.com`,
        departmentId: idOf(name),
        site: '',
        locale: 'en',
        isHead: false,
        active: true,
        prefsId: `p${idOf(name)}${i}`,
        searchText: idOf(name),
      })),
    ),
  );
}

/** A sealed round to make: who is asked about whom, and what everybody said. */
export interface PublishedRound {
  survey: Pick<Survey, '_id' | 'headVersion'>;
  number: number;
  /** Local date in UTC on which it closed, YYYY-MM-DD. */
  closesOn: string;
  /** Customer → subjects. */
  plan: Record<string, string[]>;
  answers: Answer[];
  changes?: Partial<Round>;
}

/** Publishes a round exactly as a seal does, and stores it as sealed on the day after it closed. */
export async function publishRound(wanted: PublishedRound): Promise<SealedRound> {
  const { survey, number, closesOn, plan, answers } = wanted;
  const closesAt = new Date(`${closesOn}T18:00:00Z`);
  const opensAt = new Date(closesAt.getTime() - 12 * 86_400_000);
  const invited = await headcount(Object.keys(plan));
  const round: SealedRound = {
    _id: `${survey._id}:${closesOn}`,
    scheduleId: survey._id,
    surveyId: survey._id,
    versionId: survey.headVersion,
    number,
    status: 'sealed',
    opensAt,
    closesAt,
    periodFrom: opensAt,
    sendAfter: opensAt,
    k: 5,
    kc: 10,
    plan,
    people: invited,
    invited,
    readers: Object.values(plan).flat().includes('company') ? 'hr' : 'hr+head',
    separationDays: 0,
    audience: null,
    reminderDates: [],
    closedAt: closesAt,
    attempt: randomBytes(16).toString('hex'),
    manifest: 'manifest',
    sealedAt: new Date(closesAt.getTime() + 61_000),
    left: {},
    ...wanted.changes,
  };
  await RoundModel.create(round);
  await stageResults(await computeResults(round, answers, randomBytes));
  return round;
}

/** The answer of one person of a department. */
export function answerFrom(department: string, subjects: SubjectAnswer[]): Answer {
  return { attributes: { departmentId: department, site: '', tenure: '1-3' }, subjects };
}

/** `count` people of a department who gave the same scores to one subject. */
export function sameAnswers(
  count: number,
  department: string,
  said: Pick<SubjectAnswer, 'subject' | 'scores'> & Partial<SubjectAnswer>,
): Answer[] {
  return Array.from({ length: count }, () => answerFrom(department, [{ used: true, chips: [], ...said }]));
}

async function headcount(ids: string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const departmentId of ids) counts[departmentId] = await EmployeeModel.countDocuments({ departmentId });
  return counts;
}

import type { Answer, SubjectAnswer } from '../responses/answer.ts';

/** What one person said about the subject, and from which department. */
export interface Respondent {
  departmentId: string;
  said: SubjectAnswer;
}

/** Everyone whose answer mentions the subject, each person once. */
function aboutSubject(answers: readonly Answer[], subject: string): Respondent[] {
  return answers.flatMap(({ attributes, subjects, withdrawn }) => {
    const said = withdrawn ? undefined : subjects.find((each) => each.subject === subject);
    return said === undefined ? [] : [{ departmentId: attributes.departmentId, said }];
  });
}

function hasSaidAnything({ scores, chips, comment }: SubjectAnswer): boolean {
  return (
    Object.values(scores).some((score) => score !== 'na') || chips.length > 0 || Boolean(comment?.trim())
  );
}

/** Those who used the subject and gave at least one score, chip or comment; blanks and "not applicable" do not count. */
export function respondentsOf(answers: readonly Answer[], subject: string): Respondent[] {
  return aboutSubject(answers, subject).filter(({ said }) => said.used && hasSaidAnything(said));
}

/** How many people said that they did not use the subject. */
export function notUsedBy(answers: readonly Answer[], subject: string): number {
  return aboutSubject(answers, subject).filter(({ said }) => !said.used).length;
}

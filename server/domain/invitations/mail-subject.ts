import type { Translate } from '../../i18n/translate.ts';
import type { SubjectKind } from '../surveys/subject-kind.ts';

/** Longer subjects are cut off in the lists of mail programs. */
const LONGEST = 50;

/** Why a mail is written. 'last': its round closes on the same day. */
export type MailOccasion = 'invitation' | 'reminder' | 'last' | 'sample';

interface SubjectParts {
  occasion: MailOccasion;
  kind: SubjectKind;
  /** Name of the first department asked about. */
  area: string;
  /** Minutes an answer takes. */
  n: number;
}

/** The subject of a mail, at most 50 characters: who asks and how long it takes, without the name where that is too long. */
export function mailSubject({ occasion, kind, area, n }: SubjectParts, t: Translate): string {
  if (occasion === 'reminder' || occasion === 'last') return t(`mail.subject.${occasion}_${kind}`, { n });
  const plain = t(kind === 'service' ? 'mail.subject.service_plain' : 'mail.subject.engagement', { n });
  const named = kind === 'service' ? t('mail.subject.service', { n, area }) : plain;
  const lines = [named, plain].map((line) =>
    occasion === 'sample' ? t('mail.subject.sample', { subject: line }) : line,
  );
  return lines.find((line) => line.length <= LONGEST) ?? plain;
}

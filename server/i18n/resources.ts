import { account as enAccount } from './messages/en/account.ts';
import { accountMail as enAccountMail } from './messages/en/account-mail.ts';
import { answer as enAnswer } from './messages/en/answer.ts';
import { audit as enAudit } from './messages/en/audit.ts';
import { cli as enCli } from './messages/en/cli.ts';
import { commitments as enCommitments } from './messages/en/commitments.ts';
import { common as enCommon } from './messages/en/common.ts';
import { demo as enDemo } from './messages/en/demo.ts';
import { deputies as enDeputies } from './messages/en/deputies.ts';
import { detail as enDetail } from './messages/en/detail.ts';
import { directory as enDirectory } from './messages/en/directory.ts';
import { doctor as enDoctor } from './messages/en/doctor.ts';
import { draft as enDraft } from './messages/en/draft.ts';
import { errors as enErrors } from './messages/en/errors.ts';
import { health as enHealth } from './messages/en/health.ts';
import { mail as enMail } from './messages/en/mail.ts';
import { notice as enNotice } from './messages/en/notice.ts';
import { outbox as enOutbox } from './messages/en/outbox.ts';
import { people as enPeople } from './messages/en/people.ts';
import { personMails as enPersonMails } from './messages/en/person-mails.ts';
import { promise as enPromise } from './messages/en/promise.ts';
import { relations as enRelations } from './messages/en/relations.ts';
import { release as enRelease } from './messages/en/release.ts';
import { results as enResults } from './messages/en/results.ts';
import { resultsMail as enResultsMail } from './messages/en/results-mail.ts';
import { rounds as enRounds } from './messages/en/rounds.ts';
import { schedules as enSchedules } from './messages/en/schedules.ts';
import { settings as enSettings } from './messages/en/settings.ts';
import { start as enStart } from './messages/en/start.ts';
import { strengths as enStrengths } from './messages/en/strengths.ts';
import { summary as enSummary } from './messages/en/summary.ts';
import { surveys as enSurveys } from './messages/en/surveys.ts';
import { topics as enTopics } from './messages/en/topics.ts';
import { who as enWho } from './messages/en/who.ts';
import { account as esAccount } from './messages/es/account.ts';
import { accountMail as esAccountMail } from './messages/es/account-mail.ts';
import { answer as esAnswer } from './messages/es/answer.ts';
import { audit as esAudit } from './messages/es/audit.ts';
import { cli as esCli } from './messages/es/cli.ts';
import { commitments as esCommitments } from './messages/es/commitments.ts';
import { common as esCommon } from './messages/es/common.ts';
import { demo as esDemo } from './messages/es/demo.ts';
import { deputies as esDeputies } from './messages/es/deputies.ts';
import { detail as esDetail } from './messages/es/detail.ts';
import { directory as esDirectory } from './messages/es/directory.ts';
import { doctor as esDoctor } from './messages/es/doctor.ts';
import { draft as esDraft } from './messages/es/draft.ts';
import { errors as esErrors } from './messages/es/errors.ts';
import { health as esHealth } from './messages/es/health.ts';
import { mail as esMail } from './messages/es/mail.ts';
import { notice as esNotice } from './messages/es/notice.ts';
import { outbox as esOutbox } from './messages/es/outbox.ts';
import { people as esPeople } from './messages/es/people.ts';
import { personMails as esPersonMails } from './messages/es/person-mails.ts';
import { promise as esPromise } from './messages/es/promise.ts';
import { relations as esRelations } from './messages/es/relations.ts';
import { release as esRelease } from './messages/es/release.ts';
import { results as esResults } from './messages/es/results.ts';
import { resultsMail as esResultsMail } from './messages/es/results-mail.ts';
import { rounds as esRounds } from './messages/es/rounds.ts';
import { schedules as esSchedules } from './messages/es/schedules.ts';
import { settings as esSettings } from './messages/es/settings.ts';
import { start as esStart } from './messages/es/start.ts';
import { strengths as esStrengths } from './messages/es/strengths.ts';
import { summary as esSummary } from './messages/es/summary.ts';
import { surveys as esSurveys } from './messages/es/surveys.ts';
import { topics as esTopics } from './messages/es/topics.ts';
import { who as esWho } from './messages/es/who.ts';
import { account as ptAccount } from './messages/pt-br/account.ts';
import { accountMail as ptAccountMail } from './messages/pt-br/account-mail.ts';
import { answer as ptAnswer } from './messages/pt-br/answer.ts';
import { audit as ptAudit } from './messages/pt-br/audit.ts';
import { cli as ptCli } from './messages/pt-br/cli.ts';
import { commitments as ptCommitments } from './messages/pt-br/commitments.ts';
import { common as ptCommon } from './messages/pt-br/common.ts';
import { demo as ptDemo } from './messages/pt-br/demo.ts';
import { deputies as ptDeputies } from './messages/pt-br/deputies.ts';
import { detail as ptDetail } from './messages/pt-br/detail.ts';
import { directory as ptDirectory } from './messages/pt-br/directory.ts';
import { doctor as ptDoctor } from './messages/pt-br/doctor.ts';
import { draft as ptDraft } from './messages/pt-br/draft.ts';
import { errors as ptErrors } from './messages/pt-br/errors.ts';
import { health as ptHealth } from './messages/pt-br/health.ts';
import { mail as ptMail } from './messages/pt-br/mail.ts';
import { notice as ptNotice } from './messages/pt-br/notice.ts';
import { outbox as ptOutbox } from './messages/pt-br/outbox.ts';
import { people as ptPeople } from './messages/pt-br/people.ts';
import { personMails as ptPersonMails } from './messages/pt-br/person-mails.ts';
import { promise as ptPromise } from './messages/pt-br/promise.ts';
import { relations as ptRelations } from './messages/pt-br/relations.ts';
import { release as ptRelease } from './messages/pt-br/release.ts';
import { results as ptResults } from './messages/pt-br/results.ts';
import { resultsMail as ptResultsMail } from './messages/pt-br/results-mail.ts';
import { rounds as ptRounds } from './messages/pt-br/rounds.ts';
import { schedules as ptSchedules } from './messages/pt-br/schedules.ts';
import { settings as ptSettings } from './messages/pt-br/settings.ts';
import { start as ptStart } from './messages/pt-br/start.ts';
import { strengths as ptStrengths } from './messages/pt-br/strengths.ts';
import { summary as ptSummary } from './messages/pt-br/summary.ts';
import { surveys as ptSurveys } from './messages/pt-br/surveys.ts';
import { topics as ptTopics } from './messages/pt-br/topics.ts';
import { who as ptWho } from './messages/pt-br/who.ts';

const en = {
  account: enAccount,
  account_mail: enAccountMail,
  audit: enAudit,
  outbox: enOutbox,
  settings: enSettings,
  start: enStart,
  notice: enNotice,
  relations: enRelations,
  answer: enAnswer,
  commitments: enCommitments,
  strengths: enStrengths,
  summary: enSummary,
  who: enWho,
  surveys: enSurveys,
  topics: enTopics,
  schedules: enSchedules,
  cli: enCli,
  common: enCommon,
  demo: enDemo,
  deputies: enDeputies,
  detail: enDetail,
  directory: enDirectory,
  draft: enDraft,
  errors: enErrors,
  doctor: enDoctor,
  health: enHealth,
  mail: enMail,
  people: enPeople,
  personMails: enPersonMails,
  promise: enPromise,
  release: enRelease,
  results: enResults,
  resultsMail: enResultsMail,
  rounds: enRounds,
};

/** All messages by language; one line per feature in each. */
export const resources = {
  en,
  'pt-BR': {
    account: ptAccount,
    account_mail: ptAccountMail,
    audit: ptAudit,
    outbox: ptOutbox,
    settings: ptSettings,
    start: ptStart,
    notice: ptNotice,
    relations: ptRelations,
    answer: ptAnswer,
    commitments: ptCommitments,
    strengths: ptStrengths,
    summary: ptSummary,
    who: ptWho,
    surveys: ptSurveys,
    topics: ptTopics,
    schedules: ptSchedules,
    cli: ptCli,
    common: ptCommon,
    demo: ptDemo,
    deputies: ptDeputies,
    detail: ptDetail,
    directory: ptDirectory,
    draft: ptDraft,
    errors: ptErrors,
    doctor: ptDoctor,
    health: ptHealth,
    mail: ptMail,
    people: ptPeople,
    personMails: ptPersonMails,
    promise: ptPromise,
    release: ptRelease,
    results: ptResults,
    resultsMail: ptResultsMail,
    rounds: ptRounds,
  },
  es: {
    account: esAccount,
    account_mail: esAccountMail,
    audit: esAudit,
    outbox: esOutbox,
    settings: esSettings,
    start: esStart,
    notice: esNotice,
    relations: esRelations,
    answer: esAnswer,
    commitments: esCommitments,
    strengths: esStrengths,
    summary: esSummary,
    who: esWho,
    surveys: esSurveys,
    topics: esTopics,
    schedules: esSchedules,
    cli: esCli,
    common: esCommon,
    demo: esDemo,
    deputies: esDeputies,
    detail: esDetail,
    directory: esDirectory,
    draft: esDraft,
    errors: esErrors,
    doctor: esDoctor,
    health: esHealth,
    mail: esMail,
    people: esPeople,
    personMails: esPersonMails,
    promise: esPromise,
    release: esRelease,
    results: esResults,
    resultsMail: esResultsMail,
    rounds: esRounds,
  },
};

export type Messages = typeof en;

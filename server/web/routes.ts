import { accountRoutes } from './account/account.routes.ts';
import { demoRoutes } from './account/demo.routes.ts';
import { passwordRoutes } from './account/password.routes.ts';
import { requestedLinkRoutes } from './account/requested-link.routes.ts';
import { setupRoutes } from './account/setup.routes.ts';
import { signInRoutes } from './account/sign-in.routes.ts';
import { signInLinkRoutes } from './account/sign-in-link.routes.ts';
import { auditRoutes } from './admin/audit.routes.ts';
import { headsRoutes } from './admin/heads.routes.ts';
import { healthRoutes } from './admin/health.routes.ts';
import { outboxRoutes } from './admin/outbox.routes.ts';
import { userRoutes } from './admin/user.routes.ts';
import { usersRoutes } from './admin/users.routes.ts';
import { boardRoutes } from './board/board.routes.ts';
import { commitmentsRoutes } from './department/commitments.routes.ts';
import { departmentRoutes } from './department/department.routes.ts';
import { deputiesRoutes } from './department/deputies.routes.ts';
import { ownEngagementRoutes } from './department/engagement.routes.ts';
import type { Deps } from './deps.ts';
import { announcementRoutes } from './hr/announcement.routes.ts';
import { commentsRoutes } from './hr/comments.routes.ts';
import { hrCommitmentsRoutes } from './hr/commitments.routes.ts';
import { comparisonRoutes } from './hr/comparison.routes.ts';
import { departmentAccessRoutes } from './hr/department-access.routes.ts';
import { departmentsRoutes } from './hr/departments.routes.ts';
import { dimensionRoutes } from './hr/dimension.routes.ts';
import { engagementRoutes } from './hr/engagement.routes.ts';
import { importRoutes } from './hr/import.routes.ts';
import { matrixRoutes } from './hr/matrix.routes.ts';
import { overviewRoutes } from './hr/overview.routes.ts';
import { peopleRoutes } from './hr/people.routes.ts';
import { personMailsRoutes } from './hr/person-mails.routes.ts';
import { relationRoutes } from './hr/relation.routes.ts';
import { relationsRoutes } from './hr/relations.routes.ts';
import { releaseOfRoundRoutes } from './hr/release.routes.ts';
import { restorationRoutes } from './hr/restoration.routes.ts';
import { restrictedCommentsRoutes } from './hr/restricted-comments.routes.ts';
import { roundsRoutes } from './hr/rounds.routes.ts';
import { schedulesRoutes } from './hr/schedules.routes.ts';
import { serviceRoutes } from './hr/service.routes.ts';
import { surveyDraftRoutes } from './hr/survey-draft.routes.ts';
import { surveyItemRoutes } from './hr/survey-item.routes.ts';
import { surveysRoutes } from './hr/surveys.routes.ts';
import { topicsRoutes } from './hr/topics.routes.ts';
import type { Route } from './route.ts';
import { settingsRoutes } from './settings/settings.routes.ts';
import { companyStepRoutes } from './start/company.routes.ts';
import { mailStepRoutes } from './start/mail.routes.ts';
import { peopleStepRoutes } from './start/people.routes.ts';
import { surveyStepRoutes } from './start/survey.routes.ts';

/** The site map of the staff's pages: one line per resource. */
export function staffRoutes(deps: Deps): Route[] {
  return [
    ...signInRoutes(deps),
    ...setupRoutes(deps),
    ...demoRoutes(deps),
    ...passwordRoutes(deps),
    ...requestedLinkRoutes(deps),
    ...signInLinkRoutes(deps),
    ...accountRoutes(deps),
    ...overviewRoutes(),
    ...matrixRoutes(deps),
    ...engagementRoutes(),
    ...serviceRoutes(deps),
    ...relationRoutes(),
    ...comparisonRoutes(),
    ...dimensionRoutes(),
    ...commentsRoutes(deps),
    ...hrCommitmentsRoutes(deps),
    ...restrictedCommentsRoutes(),
    ...topicsRoutes(deps),
    ...departmentRoutes(deps),
    ...ownEngagementRoutes(deps),
    ...commitmentsRoutes(deps),
    ...deputiesRoutes(deps),
    ...boardRoutes(deps),
    ...importRoutes(deps),
    ...peopleRoutes(deps),
    ...personMailsRoutes(deps),
    ...departmentsRoutes(deps),
    ...departmentAccessRoutes(deps),
    ...relationsRoutes(deps),
    ...surveysRoutes(deps),
    ...surveyDraftRoutes(deps),
    ...surveyItemRoutes(),
    ...announcementRoutes(deps),
    ...schedulesRoutes(deps),
    ...roundsRoutes(deps),
    ...releaseOfRoundRoutes(deps),
    ...restorationRoutes(deps),
    ...companyStepRoutes(deps),
    ...mailStepRoutes(deps),
    ...peopleStepRoutes(deps),
    ...surveyStepRoutes(deps),
    ...settingsRoutes(deps),
    ...usersRoutes(deps),
    ...userRoutes(deps),
    ...headsRoutes(deps),
    ...auditRoutes(),
    ...healthRoutes(deps),
    ...outboxRoutes(deps),
  ];
}

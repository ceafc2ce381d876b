import { auditVerify } from './audit-verify.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { databaseCopy } from './database-copy.ts';
import { demoCreate } from './demo-create.ts';
import { demoRemove } from './demo-remove.ts';
import { doctor } from './doctor.ts';
import { importFile } from './import.ts';
import { restore } from './restore.ts';
import { resultsExport } from './results-export.ts';
import { roundsClose } from './rounds-close.ts';
import { roundsList } from './rounds-list.ts';
import { roundsOpen } from './rounds-open.ts';
import { roundsSeal } from './rounds-seal.ts';
import { scheduleCreate } from './schedule-create.ts';
import { scheduleList } from './schedule-list.ts';
import { schedulePause } from './schedule-pause.ts';
import { schedulePreview } from './schedule-preview.ts';
import { sentimentEvaluate } from './sentiment-evaluate.ts';
import { sentimentTrain } from './sentiment-train.ts';
import { surveyCreate } from './survey-create.ts';
import { surveyList } from './survey-list.ts';
import { userCreate } from './user-create.ts';
import { userDisable } from './user-disable.ts';
import { userList } from './user-list.ts';
import { userReset } from './user-reset.ts';
import { worker } from './worker.ts';

/** Every command by its name. */
export const COMMANDS: Record<string, Command> = {
  import: importFile,
  'schedule preview': schedulePreview,
  'schedule create': scheduleCreate,
  'schedule list': scheduleList,
  'schedule pause': schedulePause,
  'survey create': surveyCreate,
  'survey list': surveyList,
  'rounds list': roundsList,
  'rounds open': roundsOpen,
  'rounds close': roundsClose,
  'rounds seal': roundsSeal,
  'results export': resultsExport,
  'sentiment train': sentimentTrain,
  'sentiment evaluate': sentimentEvaluate,
  'audit verify': auditVerify,
  'user create': userCreate,
  'user list': userList,
  'user disable': userDisable,
  'user reset': userReset,
  backup,
  restore,
  'database copy': databaseCopy,
  'demo create': demoCreate,
  'demo remove': demoRemove,
  doctor,
  worker,
};

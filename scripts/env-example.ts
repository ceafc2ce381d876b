import { writeFileSync } from 'node:fs';
import { environmentExample } from '../server/platform/config.ts';
import { projectPath } from '../server/platform/paths.ts';

writeFileSync(projectPath('.env.example'), environmentExample());

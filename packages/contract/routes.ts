import { accessLogRoutes } from './routes/access-log.ts';
import { annexRoutes } from './routes/annex.ts';
import { annexExportRoutes } from './routes/annex-exports.ts';
import { archiveRoutes } from './routes/archive.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { boardRoutes } from './routes/board.ts';
import { citizenRoutes } from './routes/citizen.ts';
import { departmentRoutes } from './routes/department.ts';
import { documentRoutes } from './routes/documents.ts';
import { experienceRoutes } from './routes/experiences.ts';
import { fileRoutes } from './routes/files.ts';
import { guideRoutes } from './routes/guide.ts';
import { handOverRoutes } from './routes/hand-overs.ts';
import { identityRoutes } from './routes/identity.ts';
import { leadRoutes } from './routes/lead.ts';
import { oversightRoutes } from './routes/oversight.ts';
import { practiceRoutes } from './routes/practice.ts';
import { printRoutes } from './routes/prints.ts';
import { publicRoutes } from './routes/public.ts';
import { ratingRoutes } from './routes/ratings.ts';
import { reuseRoutes } from './routes/reuse.ts';
import { thresholdsRoutes } from './routes/thresholds.ts';
import { windowRoutes } from './routes/window.ts';

/** The whole HTTP contract in one table: the server opens every row, the web calls no other. */
export const routes = {
  ...publicRoutes,
  ...identityRoutes,
  ...citizenRoutes,
  ...windowRoutes,
  ...departmentRoutes,
  ...leadRoutes,
  ...accessLogRoutes,
  ...documentRoutes,
  ...fileRoutes,
  ...handOverRoutes,
  ...reuseRoutes,
  ...archiveRoutes,
  ...boardRoutes,
  ...assessmentRoutes,
  ...printRoutes,
  ...annexExportRoutes,
  ...guideRoutes,
  ...experienceRoutes,
  ...practiceRoutes,
  ...ratingRoutes,
  ...thresholdsRoutes,
  ...oversightRoutes,
  ...annexRoutes,
} as const;

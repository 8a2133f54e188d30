import type { FastifyInstance } from 'fastify';
import type { Carrier } from '../carrier/carrier.ts';
import type { Files } from '../files/open-files.ts';
import type { Platform } from '../store/platform.ts';
import { openAccessLog } from './access-log/access-log.ts';
import { openArchive } from './archive/archive.ts';
import { openCase } from './case/case.ts';
import { openCases } from './cases/cases.ts';
import { openDelivery } from './delivery/delivery.ts';
import { openDepartmentItem } from './department-item/department-item.ts';
import { openDocuments } from './documents/documents.ts';
import { openFiles } from './files/files.ts';
import { openGuide } from './guide/guide.ts';
import { openHandOvers } from './hand-overs/hand-overs.ts';
import { openHealth } from './health/health.ts';
import { openInbox } from './inbox/inbox.ts';
import { openOwnApplication } from './own-application/own-application.ts';
import { openPrints } from './prints/prints.ts';
import { openRatings } from './ratings/ratings.ts';
import { openReuse } from './reuse/reuse.ts';
import { openServiceGuide } from './service-guide/service-guide.ts';
import { openWalkIn } from './walk-in/walk-in.ts';
import { openWindowCase } from './window-case/window-case.ts';
import { openWindowQueue } from './window-queue/window-queue.ts';

/** Every capability, opened; the list reads like the product's. */
export function openSlices(app: FastifyInstance, platform: Platform, files: Files, carrier: Carrier): void {
  openHealth(app, platform);
  openServiceGuide(app, platform);
  openGuide(app, platform);
  openOwnApplication(app, platform);
  openWindowQueue(app, platform);
  openWindowCase(app, platform);
  openDelivery(app, platform, carrier);
  openWalkIn(app, platform, files);
  openInbox(app, platform);
  openDepartmentItem(app, platform);
  openCases(app, platform);
  openCase(app, platform);
  openAccessLog(app, platform);
  openDocuments(app, platform);
  openHandOvers(app, platform, files);
  openFiles(app, platform, files);
  openArchive(app, platform, files);
  openReuse(app, platform, files);
  openPrints(app, platform, files);
  openRatings(app, platform);
}

import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { lookUpOnRecord } from '../../identity/look-up-on-record.ts';
import type { Platform } from '../../store/platform.ts';
import { listQueue } from './list-queue.ts';
import { search } from './search.ts';

/** The window's queue and its search (R2.1). */
export function openWindowQueue(app: FastifyInstance, platform: Platform): void {
  serve(app, windowRoutes.listQueue, ({ person, query: { show, sort, after } }) =>
    listQueue(platform, person, show, after, sort),
  );
  serve(app, windowRoutes.findApplications, lookUpOnRecord(app, platform, search));
}

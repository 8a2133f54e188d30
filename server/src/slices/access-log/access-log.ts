import { accessLogRoutes } from '@yimen/contract/routes/access-log.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import type { Platform } from '../../store/platform.ts';
import { listAccess } from './list-access.ts';

/** The access log read by those who answer for it (decision 0005): the lead and those above, within their own places. */
export function openAccessLog(app: FastifyInstance, platform: Platform): void {
  serve(app, accessLogRoutes.listAccess, ({ person, query }) => listAccess(platform, person, query));
}

import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { limitPerPerson } from '../../identity/limits.ts';
import { goesByPerson } from '../../store/numbered-sql.ts';
import type { Platform } from '../../store/platform.ts';
import { listQueue } from './list-queue.ts';
import { search } from './search.ts';

/**
 * The window's queue and its search (R2.1). Who looks for a person by his number or phone looks somebody up: it is on record, and
 * nobody does it a thousand times.
 */
export function openWindowQueue(app: FastifyInstance, platform: Platform): void {
  const limit = limitPerPerson(app, 60, '1 minute');
  serve(app, windowRoutes.listQueue, ({ person, query: { show, after } }) =>
    listQueue(platform, person, show, after),
  );
  serve(app, windowRoutes.findApplications, async ({ person, body: { text }, request }) => {
    await limit(request);
    const found = await search(platform, person, text);
    if (goesByPerson(text))
      await recordAccess(platform, { act: 'citizen-looked-up', person, ip: request.ip });
    return found;
  });
}
